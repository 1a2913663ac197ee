#include "app/cli/commands/commands.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "models/provisioning/plan/journal.h"
#include "models/provisioning/steps/client_record.h"

#include <QFile>

namespace cli {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using identity::RegisteredClient;

namespace {

/// The client that a plan registered under that name, with its secret.
Result<RegisteredClient> registeredBefore(Session &session, const OpenProvider &provider, const QString &application)
{
    const auto store = session.store();
    if (!store)
        return core::failure(store.error());
    const auto found = provisioning::Journal(**store).findRegistration(provider.metadata.issuer, application);
    if (!found)
        return core::failure(found.error());
    if (!found->has_value())
        return core::failure(Error::Kind::NotFound, u"gatehouse.no_registration_known"_s, {}, application,
            QJsonObject { { u"application"_s, application }, { u"issuer"_s, provider.metadata.issuer } });
    const provisioning::Outputs &outputs = (*found)->outputs;
    provisioning::PlanSecrets secrets(&session.secrets(), outputs.value(u"secrets_plan"_s));
    if (const auto loaded = outputs.value(u"secrets_plan"_s).isEmpty() ? Result<>() : secrets.load(); !loaded)
        return core::failure(loaded.error());
    RegisteredClient client = provisioning::registeredClient(outputs, secrets, outputs.value(u"secrets_step"_s).toInt());
    if (!client.client.secret.isEmpty() || client.client.auth == oauth::ClientAuth::None)
        return client;
    // One that was there before: its provider may tell.
    const auto told = provider.provider->readClientSecret(provider.http, client);
    if (!told)
        return core::failure(told.error());
    client.client.secret = *told;
    return client;
}

/// A new file that only its owner can read.
Result<> writeNew(const QString &path, const core::Secret &secret)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(secret.reveal()) != secret.reveal().size() || !file.flush())
        return core::failure(
            Error::Kind::Storage, u"gatehouse.file_unwritable"_s, file.errorString(), path, QJsonObject { { u"file"_s, path } });
    return {};
}

/// Hands a client's secret over to the one who is to use it.
class WriteSecret final : public Command {
public:
    QString name() const override { return u"secret"_s; }
    QString summary() const override { return Text::tr("Write the secret of a registered client to a file, to hand it over."); }
    qsizetype mostArguments() const override { return 1; }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"APPLICATION"_s, Text::tr("Application that a plan registered."));
        parser.addOption({ u"out"_s, Text::tr("New file for the secret; readable by you alone."), u"FILE"_s });
    }

    ExitCode run(const QCommandLineParser &parser, Session &session, const Output &output) const override
    {
        const QString application = parser.positionalArguments().value(0);
        for (const auto &[given, name] :
            { std::pair(!application.isEmpty(), u"APPLICATION"_s), std::pair(parser.isSet(u"out"_s), u"--out"_s) }) {
            if (!given)
                return output.error(
                    core::failure(Error::Kind::Invalid, u"gatehouse.option_missing"_s, {}, name, QJsonObject { { u"option"_s, name } }));
        }
        const auto provider = session.provider(parser);
        if (!provider)
            return output.error(provider.error());
        const auto client = registeredBefore(session, *provider, application);
        if (!client)
            return output.error(client.error());
        if (client->client.auth == oauth::ClientAuth::None)
            return output.error(core::failure(Error::Kind::NotFound, u"gatehouse.public_client"_s, {}, application,
                QJsonObject { { u"client_id"_s, client->client.id } }));
        if (const auto written = writeNew(parser.value(u"out"_s), client->client.secret); !written)
            return output.error(written.error());
        output.object({ { u"application"_s, application }, { u"client_id"_s, client->client.id }, { u"file"_s, parser.value(u"out"_s) } });
        output.line(Text::tr("The secret of client %1 stands in %2.").arg(client->client.id, parser.value(u"out"_s)));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeSecret()
{
    return std::make_unique<WriteSecret>();
}

} // namespace cli
