#include "models/gateway/entity_kind.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

class TestEntityKind : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsFoundByItsName()
    {
        QSet<QString> names;
        for (const gateway::EntityKind &kind : gateway::entityKinds()) {
            QCOMPARE(gateway::findKind(kind.name), &kind);
            names.insert(kind.name);
            QVERIFY(!kind.path.isEmpty() && !kind.schema.isEmpty() && !kind.naturalKey.isEmpty());
            QVERIFY(kind.serverSet.contains(u"id"_s));
        }
        QCOMPARE(names.size(), qsizetype(gateway::entityKinds().size()));
        QCOMPARE(names,
            (QSet<QString> { u"services"_s, u"routes"_s, u"consumers"_s, u"consumer-groups"_s, u"plugins"_s, u"acls"_s,
                u"jwt-credentials"_s, u"key-auth-credentials"_s, u"basic-auth-credentials"_s, u"hmac-auth-credentials"_s,
                u"oauth2-credentials"_s, u"oauth2-tokens"_s, u"upstreams"_s, u"targets"_s, u"certificates"_s, u"ca-certificates"_s,
                u"snis"_s, u"vaults"_s, u"key-sets"_s, u"keys"_s, u"workspaces"_s, u"developers"_s, u"applications"_s, u"contracts"_s,
                u"rbac-users"_s, u"rbac-roles"_s, u"admins"_s, u"audit-requests"_s, u"audit-objects"_s }));
        QCOMPARE(gateway::findKind(u"nope"), nullptr);
    }

    void whatIsReferredToStandsBefore()
    {
        QSet<QString> before;
        for (const gateway::EntityKind &kind : gateway::entityKinds()) {
            for (const gateway::Reference &reference : kind.references)
                QVERIFY2(before.contains(reference.kind), qPrintable(kind.name + u" -> "_s + reference.kind));
            before.insert(kind.name);
        }
    }

    void aParentIsAReferenceThatOneIsMadeUnder()
    {
        for (const gateway::EntityKind &kind : gateway::entityKinds()) {
            for (const gateway::Reference &reference : kind.references)
                QVERIFY2(!reference.isParent || !reference.nestedPath.isEmpty(), qPrintable(kind.name));
            QVERIFY2(!kind.onlyNested || !kind.nestedPath().isEmpty(), qPrintable(kind.name));
        }
        const gateway::EntityKind &plugins = gateway::kinds::plugins();
        QCOMPARE(plugins.parent(), u"services"_s);
        QCOMPARE(plugins.parentMember(), u"service"_s);
        QCOMPARE(plugins.referenceTo(u"routes")->member, u"route"_s);
        QCOMPARE(plugins.referenceTo(u"upstreams"), nullptr);
        QCOMPARE(gateway::kinds::services().parent(), QString());
    }

    void usedByIsTheInverse()
    {
        QStringList users;
        for (const auto &[user, reference] : gateway::usersOf(*gateway::findKind(u"certificates")))
            users << user->name + u'.' + reference->member;
        QCOMPARE(users, (QStringList { u"snis.certificate"_s, u"services.client_certificate"_s, u"upstreams.client_certificate"_s }));
        QCOMPARE(gateway::usersOf(gateway::kinds::acls()).size(), 0);
        qsizetype references = 0;
        qsizetype used = 0;
        for (const gateway::EntityKind &kind : gateway::entityKinds()) {
            references += kind.references.size();
            used += gateway::usersOf(kind).size();
        }
        QCOMPARE(used, references);
    }

    /// The descriptors against the schemas of a running gateway.
    void referencesAreThoseOfTheGateway()
    {
        const QDir folder(QStringLiteral(GATEHOUSE_SOURCE_DIR "/../shared/specs/kong-3.4.2-live-schemas/entities"));
        if (!folder.exists())
            QSKIP("the recorded schemas are not at hand");
        int compared = 0;
        for (const gateway::EntityKind &kind : gateway::entityKinds()) {
            const QJsonArray fields = read(folder.filePath(kind.schema + u".json"_s)).value("fields"_L1).toArray();
            QSet<QString> recorded;
            QSet<QString> unique;
            for (const QJsonValue &one : fields) {
                const QString member = one.toObject().keys().value(0);
                const QJsonObject field = one[member].toObject();
                if (field.value("unique"_L1).toBool())
                    unique << member;
                if (field.value("type"_L1) == "foreign"_L1)
                    recorded << member + u' ' + field.value("reference"_L1).toString() + u' ' + field.value("on_delete"_L1).toString();
            }
            QSet<QString> described;
            for (const gateway::Reference &reference : kind.references) {
                const bool isOfEnterprise = gateway::findKind(reference.kind)->enterpriseOnly;
                if (isOfEnterprise || reference.onDelete == gateway::OnDelete::Dangles)
                    continue;
                // A certificate takes its names along although the schema of names does not say so.
                const bool cascades = reference.onDelete == gateway::OnDelete::Cascades && kind.name != u"snis";
                described << reference.member + u' ' + gateway::findKind(reference.kind)->schema + u' '
                        + (cascades ? u"cascade"_s : QString());
            }
            if (fields.isEmpty())
                continue;
            QCOMPARE(described, recorded);
            QCOMPARE((QSet<QString>(kind.uniqueMembers.begin(), kind.uniqueMembers.end())), unique);
            ++compared;
        }
        QCOMPARE(compared, 20);
    }

    void noKindIsKnownByASecret()
    {
        for (const gateway::EntityKind &kind : gateway::entityKinds())
            QVERIFY2(!kind.secretMembers.contains(kind.naturalKey), qPrintable(kind.name));
    }

    void theAccessorsNameTheirKind()
    {
        QCOMPARE(gateway::kinds::services().name, u"services"_s);
        QCOMPARE(gateway::kinds::routes().name, u"routes"_s);
        QCOMPARE(gateway::kinds::consumers().name, u"consumers"_s);
        QCOMPARE(gateway::kinds::plugins().name, u"plugins"_s);
        QCOMPARE(gateway::kinds::acls().name, u"acls"_s);
        QCOMPARE(gateway::kinds::jwtCredentials().path, u"jwts"_s);
        QCOMPARE(gateway::kinds::keyAuthCredentials().path, u"key-auths"_s);
        QCOMPARE(gateway::kinds::developers().name, u"developers"_s);
        QCOMPARE(gateway::kinds::applications().name, u"applications"_s);
        QCOMPARE(gateway::kinds::contracts().path, u"application_instances"_s);
    }

    void whatThePortalMakesIsPosted()
    {
        for (const gateway::EntityKind &kind : gateway::entityKinds()) {
            const bool isOfPortal = kind.name == u"developers" || kind.name == u"applications" || kind.name == u"contracts";
            QCOMPARE(kind.createdByPost, isOfPortal);
            QVERIFY(kind.enterpriseOnly || !isOfPortal);
            QCOMPARE(kind.onlyNested, kind.name == u"contracts" || kind.name == u"targets");
            QVERIFY2(!kind.readOnly || kind.enterpriseOnly, qPrintable(kind.name));
        }
    }
};

QTEST_GUILESS_MAIN(TestEntityKind)
#include "test_entity_kind.moc"
