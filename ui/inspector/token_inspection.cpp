#include "ui/inspector/token_inspection.h"

#include "models/jose/key_text.h"
#include "ui/operations.h"
#include "ui/session/provider_list.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString withoutSlash(QString url)
{
    while (url.endsWith(u'/'))
        url.chop(1);
    return url;
}

/// Whether @p issuer is that of @p provider or stands below it: an authorization server of an Okta organization. The same host is not
/// enough, since a vendor's host may serve everybody.
bool isOf(const core::Provider &provider, const QString &issuer)
{
    const QString own = withoutSlash(provider.issuer.toString());
    return !own.isEmpty() && (withoutSlash(issuer) == own || issuer.startsWith(own + u'/'));
}

/// The provider of this very issuer before one above it.
const core::Provider *providerOf(const QString &issuer, const std::vector<core::Provider> &providers)
{
    const core::Provider *best = nullptr;
    for (const core::Provider &provider : providers) {
        if (isOf(provider, issuer) && (!best || best->issuer.toString().size() < provider.issuer.toString().size()))
            best = &provider;
    }
    return best;
}

} // namespace

TokenInspection::TokenInspection(InspectorEngine engine, Operations &operations, ProviderList &providers, QObject *parent)
    : QObject(parent)
    , m_engine(std::move(engine))
    , m_operations(&operations)
    , m_providers(&providers)
{
    // A provider that comes to be known may be the one that this token waits for.
    connect(m_providers, &ProviderList::changed, this, [this] {
        if (m_source.kind == KeySource::Kind::Nobody || !sourceProvider())
            chooseSource();
        Q_EMIT signatureChanged();
    });
}

void TokenInspection::setText(const QByteArray &text)
{
    m_found = jose::findTokens(text);
    m_chosen = m_found.isEmpty() ? -1 : 0;
    take();
}

void TokenInspection::setToken(const core::Secret &token)
{
    setText(token.reveal());
    if (m_found.isEmpty() && !token.isEmpty()) {
        m_found = { { .token = token } };
        m_chosen = 0;
        take();
    }
}

void TokenInspection::choose(int index)
{
    if (index == m_chosen || index < 0 || index >= m_found.size())
        return;
    m_chosen = index;
    take();
}

void TokenInspection::clear()
{
    m_found.clear();
    m_chosen = -1;
    m_pastedKeys = {};
    m_source = {};
    take();
}

const jose::FoundToken *TokenInspection::token() const
{
    return m_chosen < 0 ? nullptr : &m_found[m_chosen];
}

void TokenInspection::take()
{
    cancel();
    m_jwt.reset();
    m_damage.reset();
    m_encryptedHeader = {};
    m_verdict.reset();
    if (const jose::FoundToken *chosen = token(); chosen && chosen->form == jose::FoundToken::Form::Signed) {
        auto jwt = jose::parseJwt(chosen->token.reveal());
        if (jwt)
            m_jwt = std::move(*jwt);
        else
            m_damage = jwt.error();
    } else if (chosen && chosen->form == jose::FoundToken::Form::Encrypted) {
        m_encryptedHeader = jose::encryptedHeader(chosen->token.reveal());
    }
    m_signature = m_jwt ? Signature::Unchecked : Signature::None;
    Q_EMIT tokenChanged();
    chooseSource();
    Q_EMIT signatureChanged();
}

void TokenInspection::chooseSource()
{
    if (!m_jwt)
        return;
    const core::Provider *provider = issuingProvider();
    if (m_source.kind == KeySource::Kind::Pasted && hasPastedKeys())
        check();
    else if (provider)
        setKeySource({ KeySource::Kind::Provider, provider->id });
    else
        setKeySource({});
}

const core::Provider *TokenInspection::issuingProvider() const
{
    const QString issuer = m_jwt ? m_jwt->text(u"iss"_s) : QString();
    return issuer.isEmpty() ? nullptr : providerOf(issuer, m_providers->providers());
}

bool TokenInspection::canAskIssuer() const
{
    const QUrl issuer(m_jwt ? m_jwt->text(u"iss"_s) : QString(), QUrl::StrictMode);
    return issuer.isValid() && !issuer.host().isEmpty() && (issuer.scheme() == u"https" || issuer.scheme() == u"http");
}

std::optional<core::Provider> TokenInspection::sourceProvider() const
{
    if (m_source.kind == KeySource::Kind::Issuer && canAskIssuer()) {
        core::Provider provider;
        provider.issuer = QUrl(m_jwt->text(u"iss"_s));
        provider.name = provider.issuer.toString();
        return provider;
    }
    if (m_source.kind != KeySource::Kind::Provider)
        return {};
    const core::Provider *known = m_providers->find(m_source.providerId);
    if (!known)
        return {};
    core::Provider provider = *known;
    // An authorization server below it has keys of its own.
    if (const QString issuer = m_jwt ? m_jwt->text(u"iss"_s) : QString(); isOf(provider, issuer))
        provider.issuer = QUrl(issuer);
    return provider;
}

void TokenInspection::setKeySource(const KeySource &source)
{
    cancel();
    m_source = source;
    m_verdict.reset();
    setSignature(m_jwt ? Signature::Unchecked : Signature::None);
    const bool ready = source.kind == KeySource::Kind::Provider || (source.kind == KeySource::Kind::Pasted && hasPastedKeys());
    if (m_jwt && (ready || isUnsigned()))
        check();
}

/// Such a token needs nobody's keys to be refused.
bool TokenInspection::isUnsigned() const
{
    return m_jwt && m_jwt->jws.algorithmText().compare(u"none"_s, Qt::CaseInsensitive) == 0;
}

void TokenInspection::setPastedKeys(const core::Secret &keys)
{
    m_pastedKeys = keys;
    setKeySource({ KeySource::Kind::Pasted });
}

void TokenInspection::setSignature(Signature signature)
{
    m_signature = signature;
    Q_EMIT signatureChanged();
}

void TokenInspection::check()
{
    if (!m_jwt)
        return;
    cancel();
    const auto provider = sourceProvider();
    if (provider) {
        checkWithProvider(*provider);
    } else if (isUnsigned() || (m_source.kind == KeySource::Kind::Pasted && hasPastedKeys())) {
        checkWithPasted();
    } else {
        m_verdict.reset();
        setSignature(Signature::Unchecked);
    }
}

void TokenInspection::checkWithPasted()
{
    const int attempt = ++m_attempt;
    const auto work = [jws = m_jwt->jws, keys = m_pastedKeys](const core::CancelToken &) -> core::Result<oauth::SignatureVerdict> {
        if (keys.isEmpty())
            return oauth::checkSignature(jws, jose::Jwks());
        const auto set = jose::keysFromText(keys);
        if (!set)
            return core::failure(set.error());
        return oauth::checkSignature(jws, *set);
    };
    setSignature(Signature::Checking);
    m_running
        = m_operations->run(this, work, [this, attempt](const core::Result<oauth::SignatureVerdict> &result) { finish(result, attempt); });
}

void TokenInspection::checkWithProvider(const core::Provider &provider)
{
    const int attempt = ++m_attempt;
    std::optional<oauth::ReadKeys> known;
    if (const auto read = m_keys.constFind(provider.issuer.toString()); read != m_keys.constEnd())
        known = *read;
    const auto work = [engine = m_engine, provider, jws = m_jwt->jws, known](
                          const core::CancelToken &cancel) { return engine.checkSignature(provider, jws, known, cancel); };
    setSignature(Signature::Checking);
    m_running = m_operations->run(this, work, [this, attempt, issuer = provider.issuer.toString()](auto result) {
        if (result && result->provider)
            m_keys.insert(issuer, *result->provider);
        finish(result, attempt);
    });
}

void TokenInspection::finish(const core::Result<oauth::SignatureVerdict> &result, int attempt)
{
    if (attempt != m_attempt)
        return;
    if (result) {
        m_verdict = *result;
        setSignature(Signature::Checked);
    } else {
        m_error = result.error();
        setSignature(Signature::Unreachable);
    }
}

void TokenInspection::cancel()
{
    ++m_attempt;
    m_running.cancel();
    m_running = core::CancelToken();
    if (m_signature == Signature::Checking)
        setSignature(Signature::Unchecked);
}

} // namespace ui
