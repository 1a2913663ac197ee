#include "models/identity/okta/link_header.h"
#include "models/identity/okta/okta_applications.h"
#include "models/identity/okta/okta_assignments.h"
#include "models/identity/okta/okta_error.h"
#include "models/identity/okta/okta_objects.h"
#include "models/identity/okta/okta_secrets.h"
#include "models/identity/okta/okta_servers.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;

namespace {

using Reader = std::function<std::optional<Error>(const QJsonObject &)>;

template <typename T> std::optional<Error> faultOf(const core::Result<T> &read)
{
    return read ? std::nullopt : std::optional(read.error());
}

Reader objectReader(const char *kind)
{
    return [kind](const QJsonObject &json) {
        return faultOf(identity::readOktaObject(*identity::findOktaKind(QString::fromLatin1(kind)), json, {}));
    };
}

struct PathReader {
    const char *path; ///< from the start to its end, query left out
    const char *kind;
    Reader read;
};

/// What each address answers with; the last part of a path is an id or a collection.
const QList<PathReader> &readers()
{
    static const QList<PathReader> all {
        { "/api/v1/authorizationServers/[^/]+/claims(/[^/]+)?", "claim", objectReader("claim") },
        { "/api/v1/authorizationServers/[^/]+/scopes(/[^/]+)?", "scope", objectReader("scope") },
        { "/api/v1/authorizationServers/[^/]+/policies(/[^/]+)?", "policy", objectReader("policy") },
        { "/api/v1/authorizationServers/[^/]+/policies/[^/]+/rules(/[^/]+)?", "policy-rule", objectReader("policy-rule") },
        { "/api/v1/authorizationServers/[^/]+/credentials/keys(/[^/]+)?", "key",
            [](const QJsonObject &json) { return faultOf(identity::readOktaKey(json)); } },
        { "/api/v1/authorizationServers(/[^/]+)?", "server",
            [](const QJsonObject &json) { return faultOf(identity::readOktaServer(json)); } },
        { "/api/v1/apps(/[^/]+)?", "application",
            [](const QJsonObject &json) { return faultOf(identity::readOktaApplication(json, {})); } },
        { "/api/v1/apps/[^/]+/credentials/secrets", "secret",
            [](const QJsonObject &json) { return faultOf(identity::readOktaSecret(json)); } },
        { "/api/v1/groups(/[^/]+)?", "group", [](const QJsonObject &json) { return faultOf(identity::readOktaGroup(json)); } },
    };
    return all;
}

const PathReader *readerOf(const QString &url)
{
    for (const PathReader &reader : readers()) {
        const QRegularExpression path(u"^%1$"_s.arg(QString::fromLatin1(reader.path)));
        if (path.match(url.section(u'?', 0, 0)).hasMatch())
            return &reader;
    }
    return nullptr;
}

net::Response responseOf(const QJsonObject &row)
{
    net::Response response;
    response.status = row.value("status"_L1).toInt();
    const QJsonObject headers = row.value("headers"_L1).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        for (const QJsonValue &value : header->toArray())
            response.headers.emplaceBack(header.key().toLatin1(), value.toString().toLatin1());
    }
    const QJsonValue body = row.value("response"_L1);
    if (body.isObject())
        response.body = QJsonDocument(body.toObject()).toJson();
    else if (body.isArray())
        response.body = QJsonDocument(body.toArray()).toJson();
    return response;
}

} // namespace

/// Exchanges with real organizations of Okta.
class TestOktaRecorded : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyExchangeDecodes();
    void refusalsKeepTheirCode();
    void theSecretIsKeptApart();

private:
    QList<QJsonObject> m_rows;
};

void TestOktaRecorded::initTestCase()
{
    QFile file(QStringLiteral(GATEHOUSE_SOURCE_DIR "/../shared/specs/okta-recorded-interactions.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the recordings are not here");
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (!line.isEmpty())
            m_rows << QJsonDocument::fromJson(line).object();
    }
    QVERIFY(m_rows.size() >= 87);
}

void TestOktaRecorded::everyExchangeDecodes()
{
    QHash<QString, int> decoded;
    int successes = 0;
    for (const QJsonObject &row : std::as_const(m_rows)) {
        const QString place = u"%1 %2"_s.arg(row.value("method"_L1).toString(), row.value("url"_L1).toString());
        const net::Response response = responseOf(row);
        if (response.status >= 400)
            continue;
        ++successes;
        const auto answer = identity::oktaAnswer(response, place, {});
        QVERIFY2(answer, qPrintable(place));
        QVERIFY2(!identity::nextLink(response), qPrintable(place));
        const PathReader *reader = readerOf(row.value("url"_L1).toString());
        if (!reader || answer->isNull())
            continue;
        const QJsonArray items = answer->isArray() ? answer->toArray() : QJsonArray { *answer };
        QVERIFY2(!items.isEmpty(), qPrintable(place));
        for (const QJsonValue &item : items) {
            const auto fault = reader->read(item.toObject());
            const QByteArray found = fault ? QJsonDocument(fault->fields.toArray()).toJson(QJsonDocument::Compact) : QByteArray();
            QVERIFY2(!fault, qPrintable(place + u' ' + (fault ? fault->code : QString()) + QString::fromUtf8(found)));
        }
        ++decoded[QString::fromLatin1(reader->kind)];
    }
    QCOMPARE(successes, m_rows.size() - 3);
    for (const PathReader &reader : readers())
        QVERIFY2(decoded.value(QString::fromLatin1(reader.kind)) > 0, reader.kind);
}

void TestOktaRecorded::refusalsKeepTheirCode()
{
    QHash<QString, Error> errors;
    for (const QJsonObject &row : std::as_const(m_rows)) {
        const net::Response response = responseOf(row);
        if (response.status < 400)
            continue;
        const auto answer = identity::oktaAnswer(response, u"here"_s, {});
        QVERIFY(!answer);
        const QJsonObject body = row.value("response"_L1).toObject();
        QCOMPARE(answer.error().code, body.value("errorCode"_L1).toString());
        QCOMPARE(answer.error().text, body.value("errorSummary"_L1).toString());
        QCOMPARE(answer.error().fields.toObject().value("errorId"_L1), body.value("errorId"_L1));
        QCOMPARE(answer.error().httpStatus, response.status);
        errors.insert(answer.error().code, answer.error());
    }
    QCOMPARE(errors.size(), 3);
    QCOMPARE(errors.value(u"E0000015"_s).kind, Error::Kind::Denied);
    QCOMPARE(errors.value(u"E0000007"_s).kind, Error::Kind::NotFound);
    const QJsonArray causes = errors.value(u"E0000001"_s).fields.toObject().value("causes"_L1).toArray();
    QCOMPARE(causes.size(), 1);
    QVERIFY(causes.first().toString().startsWith(u"Cannot delete this authenticator"_s));
}

void TestOktaRecorded::theSecretIsKeptApart()
{
    int told = 0;
    for (const QJsonObject &row : std::as_const(m_rows)) {
        const PathReader *reader = readerOf(row.value("url"_L1).toString());
        const QJsonObject json = row.value("response"_L1).toObject();
        if (!reader || QByteArrayView(reader->kind) != "application" || json.isEmpty())
            continue;
        const auto client = identity::readOktaApplication(json, {});
        QVERIFY(client);
        QCOMPARE(client->objectId, json.value("id"_L1).toString());
        QVERIFY(!client->metadata.contains("client_secret"_L1));
        QVERIFY(client->metadata.value("grant_types"_L1).isArray());
        QCOMPARE(client->metadata.value("client_name"_L1), json.value("label"_L1));
        told += client->client.secret.isEmpty() ? 0 : 1;
    }
    QVERIFY(told > 0);
}

QTEST_GUILESS_MAIN(TestOktaRecorded)
#include "test_okta_recorded.moc"
