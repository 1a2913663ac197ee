#include "tests/app/sandbox/provider/okta_fixture.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provider_test;

namespace {

/// One call of a real administrator with its answer.
QList<QJsonObject> recordings()
{
    QFile file(QStringLiteral(GATEHOUSE_SOURCE_DIR "/../shared/specs/okta-recorded-interactions.jsonl"));
    QList<QJsonObject> list;
    if (!file.open(QIODevice::ReadOnly))
        return list;
    while (!file.atEnd())
        list << QJsonDocument::fromJson(file.readLine()).object();
    return list;
}

/// What the sandbox leaves out: paths that a gateway's console has no use for.
bool isServed(const QJsonObject &recording)
{
    static const QRegularExpression others(u"/internal/|/policies\\?|/apps/[^/]+/policies/|inlineHooks|authenticators|/clients/|"
                                           "credentials/keys/|api-tokens"_s);
    return !others.match(recording.value("url"_L1).toString()).hasMatch();
}

/// Ours may say more; what was recorded must be there. Lists are compared by their first entry.
QStringList missing(const QJsonValue &recorded, const QJsonValue &ours, const QString &where)
{
    if (recorded.isArray() && !recorded.toArray().isEmpty())
        return ours.toArray().isEmpty() ? QStringList { QString(where + u"[]"_s) }
                                        : missing(recorded.toArray().first(), ours.toArray().first(), QString(where + u"[]"_s));
    if (!recorded.isObject())
        return {};
    QStringList names;
    const QJsonObject object = recorded.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString path = where.isEmpty() ? member.key() : QString(where + u'.' + member.key());
        // Whether the feature stands in an answer depends on the organisation: null in most of the recordings.
        const bool isOptional = path == "universalLogout"_L1;
        if (!ours.toObject().contains(member.key()))
            names << path;
        else if (!isOptional)
            names << missing(*member, ours.toObject().value(member.key()), path);
    }
    return names;
}

/// An org in which the objects that a recording names can be found: each id of the recording stands for one of ours.
class Replay {
public:
    explicit Replay(const QJsonObject &recording)
        : m_fixture(options(recording))
        , m_recording(recording)
    {
        m_target = recording.value("url"_L1).toString();
        m_body = recording.value("request"_L1).toObject();
        const QStringList segments = m_target.section(u'?', 0, 0).split(u'/', Qt::SkipEmptyParts);
        QByteArray path;
        for (const QString &segment : segments) {
            const QByteArray above = path;
            path += '/' + segment.toUtf8();
            const QByteArray id = standIn(segment, above);
            if (!id.isEmpty())
                path = above + '/' + id;
        }
        m_path = path + (m_target.contains(u'?') ? QByteArray("?" + m_target.section(u'?', 1).toUtf8()) : QByteArray());
        prepare();
    }

    RawReply send() const { return m_fixture.call(m_recording.value("method"_L1).toString().toUtf8(), m_path, m_body); }

private:
    static sandbox::ProviderOptions options(const QJsonObject &recording)
    {
        sandbox::ProviderOptions options;
        options.apiAccessManagement = recording.value("status"_L1).toInt() != 401;
        return options;
    }

    QByteArray makeApp(const QString &label) const
    {
        return m_fixture.made("/api/v1/apps", appBody(label, u"web"_s, { u"authorization_code"_s }));
    }

    /// Makes what a segment of the path names and tells its id; nothing for a word.
    QByteArray standIn(const QString &segment, const QByteArray &above) const
    {
        if (segment.size() < 18)
            return {};
        if (above.endsWith("authorizationServers"))
            return m_body.value("name"_L1).toString() == "default"_L1
                ? QByteArray("default")
                : m_fixture.made(above, { { u"name"_s, u"other"_s }, { u"audiences"_s, QJsonArray { u"a"_s } } });
        if (above.endsWith("claims"))
            return systemClaim(above);
        if (above.endsWith("scopes"))
            return m_fixture.made(above, { { u"name"_s, u"test:something"_s } });
        if (above.endsWith("policies"))
            return m_fixture.made(above, policyBody(u"before"_s, { u"ALL_CLIENTS"_s }));
        if (above.endsWith("rules"))
            return m_fixture.made(above, ruleBefore());
        if (above.endsWith("apps"))
            return makeApp(u"before"_s);
        return above.endsWith("groups") ? group(above) : QByteArray();
    }

    QByteArray systemClaim(const QByteArray &above) const
    {
        const QJsonObject answer = m_recording.value("response"_L1).toObject();
        if (!answer.value("system"_L1).toBool())
            return m_fixture.made(above, claimBody(u"before"_s));
        for (const QJsonValue &claim : m_fixture.list(above)) {
            if (claim.toObject().value("name"_L1) == answer.value("name"_L1))
                return claim.toObject().value("id"_L1).toString().toUtf8();
        }
        return {};
    }

    /// With the actions that the answer shows: what a GET reads was written by an earlier call.
    QJsonObject ruleBefore() const
    {
        QJsonObject body = ruleBody(u"before"_s, { u"implicit"_s }, { u"*"_s });
        const QJsonValue actions = m_recording.value("response"_L1).toObject().value("actions"_L1);
        if (actions.isObject())
            body.insert(u"actions"_s, actions);
        return body;
    }

    QByteArray group(const QByteArray &above) const
    {
        const QByteArray id = m_fixture.made("/api/v1/groups", { { u"profile"_s, QJsonObject { { u"name"_s, u"before"_s } } } });
        const bool isAssignment = above.contains("/apps/");
        if (isAssignment && m_recording.value("method"_L1).toString() != "PUT"_L1)
            m_fixture.call("PUT", above + '/' + id);
        return id;
    }

    /// What must be so before the call: an application that is inactive, entries in a list, the client id of ours in a body.
    void prepare()
    {
        const QByteArray method = m_recording.value("method"_L1).toString().toUtf8();
        const QByteArray path = m_path.split('?').first();
        const QJsonArray answer = m_recording.value("response"_L1).toArray();
        const bool removesServer = path.count('/') == 4 && path.contains("authorizationServers/");
        if (method == "DELETE" && (removesServer || (path.count('/') == 4 && path.contains("/apps/"))))
            m_fixture.call("POST", path + "/lifecycle/deactivate");
        if (method == "GET" && path.endsWith("/groups") && path.contains("/apps/"))
            m_fixture.call("PUT", path + '/' + group("/api/v1/groups"));
        if (method == "GET" && path.endsWith("/policies"))
            m_fixture.made(path, policyBody(u"listed"_s, { u"ALL_CLIENTS"_s }));
        const QString name = answer.first().toObject().value("label"_L1).toString();
        if (path == "/api/v1/apps" && method == "GET")
            makeApp(name);
        if (path == "/api/v1/authorizationServers" && method == "GET")
            m_fixture.made(path, { { u"name"_s, answer.first().toObject().value("name"_L1) }, { u"audiences"_s, QJsonArray { u"a"_s } } });
        QJsonObject credentials = m_body.value("credentials"_L1).toObject();
        QJsonObject client = credentials.value("oauthClient"_L1).toObject();
        if (method == "PUT" && client.contains("client_id"_L1)) {
            client.insert("client_id"_L1, QString::fromUtf8(path.mid(path.lastIndexOf('/') + 1)));
            credentials.insert("oauthClient"_L1, client);
            m_body.insert("credentials"_L1, credentials);
        }
    }

    OktaFixture m_fixture;
    QJsonObject m_recording;
    QString m_target;
    QByteArray m_path;
    QJsonObject m_body;
};

} // namespace

class TestOktaRecorded : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRecordedCallIsAnsweredAlike_data()
    {
        QTest::addColumn<QJsonObject>("recording");
        int number = 0;
        for (const QJsonObject &recording : recordings()) {
            const QString name = u"%1 %2 %3"_s.arg(
                QString::number(number++), recording.value("method"_L1).toString(), recording.value("url"_L1).toString());
            if (isServed(recording))
                QTest::newRow(qPrintable(name)) << recording;
        }
        if (number == 0)
            QTest::newRow("none") << QJsonObject();
    }

    void aRecordedCallIsAnsweredAlike()
    {
        QFETCH(const QJsonObject, recording);
        if (recording.isEmpty())
            QSKIP("there are no recordings here");
        const RawReply reply = Replay(recording).send();
        QCOMPARE(reply.status, recording.value("status"_L1).toInt());
        const QJsonDocument document = QJsonDocument::fromJson(reply.body);
        const QJsonValue ours = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        QCOMPARE(missing(recording.value("response"_L1), ours, {}), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestOktaRecorded)

#include "test_okta_recorded.moc"
