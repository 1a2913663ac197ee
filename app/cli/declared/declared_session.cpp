#include "app/cli/declared/declared_session.h"

#include "app/cli/input_file.h"
#include "app/cli/text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cli {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using provisioning::DeclaredChange;
using provisioning::DeclaredDiff;
using provisioning::MemberChange;

namespace {

constexpr qint64 maxFileBytes = qint64(64) * 1024 * 1024 + 1;
constexpr QLatin1StringView mask = "********"_L1;

QString whatName(DeclaredChange::What what)
{
    switch (what) {
    case DeclaredChange::What::Created:
        return u"created"_s;
    case DeclaredChange::What::Changed:
        return u"changed"_s;
    case DeclaredChange::What::OnlyThere:
        return u"only_on_gateway"_s;
    }
    Q_UNREACHABLE();
}

QString shown(const QJsonValue &value)
{
    const QByteArray text = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

QJsonObject jsonOf(const DeclaredChange &change)
{
    QJsonArray members;
    for (const MemberChange &member : change.members) {
        members << QJsonObject { { u"member"_s, member.path }, { u"before"_s, member.isSecret ? QJsonValue(mask) : member.before },
            { u"after"_s, member.isSecret ? QJsonValue(mask) : member.after } };
    }
    return { { u"difference"_s, whatName(change.what) }, { u"kind"_s, change.kind->name }, { u"id"_s, change.id },
        { u"name"_s, change.name }, { u"changes"_s, members } };
}

void printChange(const DeclaredChange &change, const Output &output)
{
    const QString name = change.name.isEmpty() ? change.id : change.name;
    const QString title = u"%1 %2"_s.arg(change.kind->name, name);
    switch (change.what) {
    case DeclaredChange::What::Created:
        output.line(u"+ "_s + title);
        return;
    case DeclaredChange::What::OnlyThere:
        output.line(u"- "_s + title);
        return;
    case DeclaredChange::What::Changed:
        break;
    }
    output.line(u"~ "_s + title);
    for (const MemberChange &member : change.members) {
        const QString before = member.isSecret ? QString(mask) : shown(member.before);
        const QString after = member.isSecret ? QString(mask) : shown(member.after);
        output.line(u"    %1: %2 -> %3"_s.arg(member.path, before, after));
    }
}

Result<provisioning::DeclaredFile> fileFromOptions(const QCommandLineParser &parser, const core::Connection &connection)
{
    const auto path = fileOption(parser);
    if (!path)
        return core::failure(path.error());
    const auto bytes = readInputFile(*path, maxFileBytes);
    if (!bytes)
        return core::failure(bytes.error());
    const auto declared = provisioning::readDeclaredFile(*bytes, *path);
    if (!declared)
        return core::failure(declared.error());
    const QString workspace = connection.workspace.isEmpty() ? u"default"_s : connection.workspace;
    if (!declared->workspace.isEmpty() && declared->workspace != workspace)
        return core::failure(Error::Kind::Conflict, u"gatehouse.other_workspace"_s, {}, *path,
            QJsonObject { { u"found"_s, declared->workspace }, { u"expected"_s, workspace } });
    return declared;
}

} // namespace

void describeDeclaredFile(QCommandLineParser &parser)
{
    parser.addOption({ { u"f"_s, u"file"_s }, Text::tr("File of decK, YAML or JSON; - reads standard input."), u"FILE"_s });
}

Result<DeclaredDiff> diffFromOptions(const QCommandLineParser &parser, const gateway::AdminClient &client, const gateway::NodeInfo &node)
{
    const auto file = fileFromOptions(parser, client.connection());
    if (!file)
        return core::failure(file.error());
    core::Parallel parallel;
    provisioning::DeclaredSchemas schemas(client);
    const auto gateway = provisioning::readDeclaredGateway(client, node, {}, parallel, schemas);
    if (!gateway)
        return core::failure(gateway.error());
    return provisioning::compareDeclared(*file, *gateway, schemas);
}

void printDiff(const DeclaredDiff &diff, const Output &output)
{
    using What = DeclaredChange::What;
    for (const DeclaredChange &change : diff.changes) {
        output.object(jsonOf(change));
        printChange(change, output);
    }
    output.line(Text::tr("%1 to create, %2 to change, %3 only on the gateway, %4 the same")
                    .arg(diff.count(What::Created))
                    .arg(diff.count(What::Changed))
                    .arg(diff.count(What::OnlyThere))
                    .arg(diff.same));
}

} // namespace cli
