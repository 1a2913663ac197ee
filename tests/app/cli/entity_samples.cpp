#include "tests/app/cli/entity_samples.h"

#include "tests/support/tls_certificates.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

/// Writes @p content and returns "member=file:PATH".
QString secret(const QString &folder, const QString &member, const QString &name, const QByteArray &content)
{
    const QString path = folder + u'/' + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a sample cannot be written");
    return member + u"=file:"_s + path;
}

QStringList set(const QStringList &assignments)
{
    QStringList options;
    for (const QString &one : assignments)
        options << u"--set"_s << one;
    return options;
}

/// A symmetric key of RFC 7517 as the text that the gateway stores.
QByteArray octetKey(const QString &kid)
{
    return QJsonDocument(QJsonObject { { u"kty"_s, u"oct"_s }, { u"kid"_s, kid }, { u"k"_s, u"c2VzYW1lLXNlc2FtZS1zZXNhbWU"_s } })
        .toJson(QJsonDocument::Compact);
}

void addProxy(QHash<QString, EntitySample> &samples)
{
    samples.insert(u"services"_s,
        { .create = set({ u"name=s1"_s, u"host=h.test"_s, u"tags=a,b"_s }),
            .edit = set({ u"retries=2"_s }),
            .clone = {},
            .changed = u"retries"_s });
    samples.insert(u"routes"_s,
        { .create = set({ u"name=r1"_s, u"paths=/r1"_s }),
            .edit = set({ u"strip_path=false"_s }),
            .clone = {},
            .of = u"ground"_s,
            .changed = u"strip_path"_s });
    samples.insert(u"consumers"_s,
        { .create = set({ u"username=c1"_s, u"custom_id=x1"_s }), .edit = set({ u"tags=vip"_s }), .clone = {}, .changed = u"tags"_s });
    samples.insert(u"plugins"_s,
        { .create = set({ u"name=key-auth"_s, u"config.key_names=apikey,key"_s }),
            .edit = set({ u"config.hide_credentials=true"_s }),
            .clone = { u"--of"_s, u"routes/ground"_s },
            .of = u"services/ground"_s,
            .changed = u"config.hide_credentials"_s });
}

void addCredentials(const QString &folder, QHash<QString, EntitySample> &samples)
{
    const QStringList tagged = set({ u"tags=x"_s });
    const QString owner = u"ground"_s;
    samples.insert(u"acls"_s,
        { .create = set({ u"group=g1"_s }),
            .edit = tagged,
            .clone = set({ u"group=g2"_s }),
            .of = owner,
            .changed = u"tags"_s,
            .comesBackExactly = false });
    samples.insert(
        u"jwt-credentials"_s, { .create = set({ u"key=k1"_s }), .edit = tagged, .clone = {}, .of = owner, .changed = u"tags"_s });
    samples.insert(u"key-auth-credentials"_s,
        { .create = { u"--secret"_s, secret(folder, u"key"_s, u"key"_s, "sesame") },
            .edit = tagged,
            .clone = {},
            .of = owner,
            .changed = u"tags"_s });
    const QStringList password { u"--secret"_s, secret(folder, u"password"_s, u"password"_s, "open sesame") };
    samples.insert(u"basic-auth-credentials"_s,
        { .create = set({ u"username=u1"_s }) + password, .edit = tagged, .clone = password, .of = owner, .changed = u"tags"_s });
    samples.insert(u"hmac-auth-credentials"_s,
        { .create = set({ u"username=u1"_s }), .edit = tagged, .clone = {}, .of = owner, .changed = u"tags"_s });
    samples.insert(u"oauth2-credentials"_s,
        { .create = set({ u"name=app"_s, u"client_id=id1"_s, u"redirect_uris=https://app.test/cb"_s }),
            .edit = set({ u"name=app2"_s }),
            .clone = {},
            .of = owner,
            .changed = u"name"_s });
    samples.insert(u"oauth2-tokens"_s,
        { .create = set({ u"expires_in=3600"_s }),
            .edit = set({ u"scope=email"_s }),
            .clone = {},
            .of = u"ground"_s,
            .changed = u"scope"_s });
}

void addTls(const QString &folder, QHash<QString, EntitySample> &samples)
{
    const support::Identity identity = support::CertificateAuthority::selfSigned();
    const QStringList tagged = set({ u"tags=x"_s });
    samples.insert(u"certificates"_s,
        { .create = set({ u"cert="_s + QString::fromLatin1(identity.certificatePem) })
                + QStringList { u"--secret"_s, secret(folder, u"key"_s, u"tls.key"_s, identity.keyPem) },
            .edit = tagged,
            .clone = {},
            .changed = u"tags"_s });
    samples.insert(u"ca-certificates"_s,
        { .create = set({ u"cert="_s + QString::fromLatin1(support::CertificateAuthority("First").pem()) }),
            .edit = tagged,
            .clone = set({ u"cert="_s + QString::fromLatin1(support::CertificateAuthority("Second").pem()) }),
            .changed = u"tags"_s });
    // The certificate of the ground is known by the name that it is for.
    samples.insert(
        u"snis"_s, { .create = set({ u"name=a.test"_s }), .edit = tagged, .clone = {}, .of = u"ground.test"_s, .changed = u"tags"_s });
}

void addRest(const QString &folder, QHash<QString, EntitySample> &samples)
{
    samples.insert(
        u"upstreams"_s, { .create = set({ u"name=up.test"_s }), .edit = set({ u"slots=100"_s }), .clone = {}, .changed = u"slots"_s });
    samples.insert(u"targets"_s,
        { .create = set({ u"target=127.0.0.1:8080"_s }),
            .edit = set({ u"weight=50"_s }),
            .clone = set({ u"target=127.0.0.1:8081"_s }),
            .of = u"ground"_s,
            .changed = u"weight"_s });
    samples.insert(u"vaults"_s,
        { .create = set({ u"name=env"_s, u"prefix=my-env"_s, u"config.prefix=GW_"_s }),
            .edit = set({ u"description=Environment"_s }),
            .clone = {},
            .changed = u"description"_s });
    samples.insert(u"key-sets"_s, { .create = set({ u"name=ks1"_s }), .edit = set({ u"tags=x"_s }), .clone = {}, .changed = u"tags"_s });
    samples.insert(u"keys"_s,
        { .create = set({ u"name=key1"_s, u"kid=k1"_s })
                + QStringList { u"--secret"_s, secret(folder, u"jwk"_s, u"k1.jwk"_s, octetKey(u"k1"_s)) },
            .edit = set({ u"tags=x"_s }),
            .clone = set({ u"kid=k2"_s }) + QStringList { u"--secret"_s, secret(folder, u"jwk"_s, u"k2.jwk"_s, octetKey(u"k2"_s)) },
            .of = u"ground"_s,
            .changed = u"tags"_s });
    samples.insert(
        u"workspaces"_s, { .create = set({ u"name=team-x"_s }), .edit = set({ u"comment=Ours"_s }), .clone = {}, .changed = u"comment"_s });
    samples.insert(
        u"consumer-groups"_s, { .create = set({ u"name=gold"_s }), .edit = set({ u"tags=x"_s }), .clone = {}, .changed = u"tags"_s });
}

void addPortal(const QString &folder, QHash<QString, EntitySample> &samples)
{
    const QStringList password { u"--secret"_s, secret(folder, u"password"_s, u"portal"_s, "open sesame") };
    const QString meta = u"meta={\"full_name\":\"Bob\"}"_s;
    samples.insert(u"developers"_s,
        { .create = set({ u"email=bob@example.test"_s, meta }) + password,
            .edit = set({ u"status=0"_s }),
            .clone = set({ u"email=eve@example.test"_s }) + password,
            .changed = u"status"_s,
            .comesBackExactly = false });
    samples.insert(u"applications"_s,
        { .create = set({ u"name=shop"_s, u"custom_id=client-1"_s }),
            .edit = set({ u"description=A shop"_s }),
            .clone = set({ u"name=shop2"_s, u"custom_id=client-2"_s }),
            .of = u"ada@example.test"_s,
            .changed = u"description"_s,
            .comesBackExactly = false });
    samples.insert(u"contracts"_s,
        { .create = set({ u"service=ground"_s }),
            .edit = set({ u"status=0"_s }),
            .clone = set({ u"service=other"_s }),
            .of = u"ada@example.test/ground"_s,
            .changed = u"status"_s,
            .comesBackExactly = false });
}

} // namespace

std::vector<SampleGround> sampleGround(const QString &folder)
{
    const support::Identity identity = support::CertificateAuthority::selfSigned();
    const QStringList owned { u"--of"_s, u"ground"_s };
    const QStringList registration = set({ u"name=application-registration"_s, u"config.display_name=Ground"_s });
    return {
        { u"services"_s, set({ u"name=ground"_s, u"host=h.test"_s }) },
        { u"services"_s, set({ u"name=other"_s, u"host=h.test"_s }) },
        { u"routes"_s, owned + set({ u"name=ground"_s, u"paths=/ground"_s }) },
        { u"consumers"_s, set({ u"username=ground"_s }) },
        { u"oauth2-credentials"_s, owned + set({ u"name=ground"_s, u"client_id=ground"_s }) },
        { u"upstreams"_s, set({ u"name=ground"_s }) },
        { u"key-sets"_s, set({ u"name=ground"_s }) },
        { u"certificates"_s,
            set({ u"cert="_s + QString::fromLatin1(identity.certificatePem), u"snis=ground.test"_s })
                + QStringList { u"--secret"_s, secret(folder, u"key"_s, u"ground.key"_s, identity.keyPem) } },
        { u"developers"_s,
            set({ u"email=ada@example.test"_s, u"meta={\"full_name\":\"Ada\"}"_s })
                + QStringList { u"--secret"_s, secret(folder, u"password"_s, u"ada"_s, "open sesame") } },
        { u"applications"_s, QStringList { u"--of"_s, u"ada@example.test"_s } + set({ u"name=ground"_s, u"custom_id=ground"_s }) },
        { u"plugins"_s, QStringList { u"--of"_s, u"services/ground"_s } + registration },
        { u"plugins"_s, QStringList { u"--of"_s, u"services/other"_s } + registration },
    };
}

QHash<QString, EntitySample> entitySamples(const QString &folder)
{
    QHash<QString, EntitySample> samples;
    addProxy(samples);
    addCredentials(folder, samples);
    addTls(folder, samples);
    addRest(folder, samples);
    addPortal(folder, samples);
    return samples;
}
