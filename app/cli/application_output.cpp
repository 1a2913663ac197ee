#include "app/cli/application_output.h"

#include "app/cli/text.h"
#include "ui/error_text.h"

#include <QJsonArray>

namespace cli {

using namespace Qt::StringLiterals;
using provisioning::ApplicationAccess;
using provisioning::ChainLink;
using provisioning::RegisteredApplication;
using World = RegisteredApplication::World;

namespace {

QString worldName(World world)
{
    return world == World::Portal ? u"portal"_s : u"consumer"_s;
}

QJsonObject jsonOf(const ApplicationAccess &access)
{
    QJsonObject json {
        { u"service"_s, access.serviceName },
        { u"status"_s, provisioning::statusName(access.status) },
        { u"suspended"_s, access.suspended },
    };
    if (access.contractId.isEmpty())
        json.insert(u"group"_s, access.group);
    else
        json.insert(u"contract"_s, access.contractId);
    return json;
}

QJsonObject jsonOf(const RegisteredApplication &application)
{
    QJsonArray accesses;
    for (const ApplicationAccess &access : application.accesses)
        accesses.append(jsonOf(access));
    QJsonObject json {
        { u"name"_s, application.name },
        { u"registered_as"_s, worldName(application.world) },
        { u"id"_s, application.id },
        { u"client_id"_s, application.clientId },
        { u"consumer"_s, application.consumerId },
        { u"services"_s, accesses },
    };
    if (application.world == World::Portal) {
        json.insert(u"developer"_s, application.developerEmail);
        json.insert(u"developer_status"_s, provisioning::statusName(application.developerStatus));
    }
    return json;
}

QString accessText(const ApplicationAccess &access)
{
    const QString status = access.suspended ? Text::tr("suspended") : statusText(provisioning::statusName(access.status));
    return u"%1 (%2)"_s.arg(access.serviceName, status);
}

QString linkText(ChainLink::Kind kind)
{
    switch (kind) {
    case ChainLink::Kind::Client:
        return Text::tr("client at the provider");
    case ChainLink::Kind::Claim:
        return Text::tr("claim of the token");
    case ChainLink::Kind::Consumer:
        return Text::tr("consumer by custom_id");
    case ChainLink::Kind::Credential:
        return Text::tr("credential of the consumer");
    case ChainLink::Kind::Application:
        return Text::tr("application");
    case ChainLink::Kind::Developer:
        return Text::tr("developer");
    case ChainLink::Kind::Contract:
        return Text::tr("contract");
    case ChainLink::Kind::Group:
        return Text::tr("group of the consumer");
    case ChainLink::Kind::Service:
        return Text::tr("service");
    }
    Q_UNREACHABLE();
}

QString verdictText(ChainLink::Verdict verdict)
{
    switch (verdict) {
    case ChainLink::Verdict::Passed:
        return Text::tr("passed");
    case ChainLink::Verdict::Failed:
        return Text::tr("BROKEN");
    case ChainLink::Verdict::NotReached:
        return Text::tr("not reached");
    case ChainLink::Verdict::CannotKnow:
        return Text::tr("cannot be known");
    }
    Q_UNREACHABLE();
}

QJsonObject jsonOf(const ChainLink &link, const provisioning::ApplicationChain &chain)
{
    QJsonObject json {
        { u"application"_s, chain.application.name },
        { u"service"_s, chain.serviceName },
        { u"link"_s, provisioning::linkName(link.kind) },
        { u"verdict"_s, provisioning::verdictName(link.verdict) },
        { u"value"_s, link.value },
        { u"entity"_s, link.entity },
    };
    const bool hasReason = link.verdict == ChainLink::Verdict::Failed || link.verdict == ChainLink::Verdict::CannotKnow;
    if (hasReason) {
        const auto words = ui::explain(link.reason);
        json.insert(u"code"_s, link.reason.code);
        json.insert(u"message"_s, words.what);
        json.insert(u"fix"_s, words.fix);
    }
    return json;
}

} // namespace

QString statusText(const QString &name)
{
    if (name == u"approved")
        return Text::tr("approved");
    if (name == u"pending")
        return Text::tr("pending");
    if (name == u"rejected")
        return Text::tr("rejected");
    if (name == u"revoked")
        return Text::tr("revoked");
    if (name == u"none")
        return Text::tr("no contract");
    if (name == u"member")
        return Text::tr("member");
    if (name == u"no member")
        return Text::tr("no member");
    return Text::tr("unknown");
}

void printApplications(const QList<RegisteredApplication> &applications, const Output &output)
{
    QList<QStringList> rows;
    for (const RegisteredApplication &application : applications) {
        output.object(jsonOf(application));
        QStringList accesses;
        for (const ApplicationAccess &access : application.accesses)
            accesses << accessText(access);
        const QString owner = application.world == World::Portal ? application.developerEmail : Text::tr("(consumer)");
        rows << QStringList { application.name, application.clientId, owner, accesses.join(u", "_s) };
    }
    if (output.isJson())
        return;
    output.table({ Text::tr("name"), Text::tr("client id"), Text::tr("developer"), Text::tr("services") }, {}, rows);
    output.line(Text::tr("%n application(s)", nullptr, int(applications.size())));
}

ExitCode printChain(const provisioning::ApplicationChain &chain, const Output &output)
{
    output.line(Text::tr("%1 (client %2) to the service %3:").arg(chain.application.name, chain.clientId, chain.serviceName));
    QList<QStringList> rows;
    for (const ChainLink &link : chain.links) {
        output.object(jsonOf(link, chain));
        rows << QStringList { linkText(link.kind), verdictText(link.verdict), link.value };
    }
    if (!output.isJson())
        output.table({ Text::tr("link"), Text::tr("verdict"), Text::tr("value") }, {}, rows);
    QStringList unknown;
    for (const ChainLink &link : chain.links) {
        if (link.verdict == ChainLink::Verdict::CannotKnow)
            unknown << ui::sentence(ui::explain(link.reason));
    }
    unknown.removeDuplicates();
    if (!unknown.isEmpty())
        output.line(unknown.join(u'\n'));
    const ChainLink *broken = chain.broken();
    output.object({
        { u"application"_s, chain.application.name },
        { u"client_id"_s, chain.clientId },
        { u"service"_s, chain.serviceName },
        { u"whole"_s, broken == nullptr },
        { u"broken"_s, broken ? provisioning::linkName(broken->kind) : QString() },
    });
    if (!broken) {
        output.line(Text::tr("Nothing is broken."));
        return ExitCode::Done;
    }
    core::Error error = broken->reason;
    if (error.where.isEmpty())
        error.where = broken->entity;
    return output.error(error);
}

void printDecision(const provisioning::DecisionPreview &preview, const Output &output)
{
    output.object({
        { u"kind"_s, preview.kind },
        { u"id"_s, preview.id },
        { u"application"_s, preview.application },
        { u"service"_s, preview.service },
        { u"key"_s, preview.key },
        { u"before"_s, preview.before },
        { u"after"_s, preview.after },
        { u"change"_s, !preview.isAlreadySo() },
    });
    const QString before = statusText(preview.before);
    const QString after = statusText(preview.after);
    if (preview.application.isEmpty())
        output.line(Text::tr("Developer %1: %2 -> %3").arg(preview.key, before, after));
    else if (preview.kind == u"acls")
        output.line(Text::tr("%1 in the group %2 of the service %3: %4 -> %5")
                        .arg(preview.application, preview.key, preview.service, before, after));
    else
        output.line(Text::tr("Contract of %1 for the service %2: %3 -> %4").arg(preview.application, preview.service, before, after));
    if (preview.isAlreadySo())
        output.line(Text::tr("Nothing to change."));
}

void printRetirement(const QList<provisioning::RetiredObject> &objects, const Output &output)
{
    for (const provisioning::RetiredObject &object : objects) {
        output.object({
            { u"remove"_s, object.kind },
            { u"id"_s, object.id },
            { u"key"_s, object.key },
            { u"at"_s, object.isAtProvider() ? u"provider"_s : u"gateway"_s },
        });
        output.line(object.isAtProvider() ? Text::tr("- %1 %2 at the provider").arg(object.kind, object.key)
                                          : u"- %1 %2"_s.arg(object.kind, object.key));
    }
}

} // namespace cli
