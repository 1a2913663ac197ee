#include "models/oauth/token_answer.h"

#include "models/oauth/provider_error.h"

#include <algorithm>
#include <optional>

namespace oauth {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

constexpr double maxLifetimeSeconds = 100.0 * 365 * 24 * 3600;

/// Reads members of one answer and keeps the first fault.
class Answer {
public:
    Answer(QJsonObject json, QString where)
        : m_json(std::move(json))
        , m_where(std::move(where))
    {
    }

    /// A token as it may stand in a header: visible ASCII (RFC 6749 appendix A.12).
    core::Secret token(const QString &name, bool required)
    {
        const QByteArray value = text(name, required).toUtf8();
        if (!std::all_of(value.cbegin(), value.cend(), [](char c) { return c > 0x20 && c < 0x7f; }))
            note(name, u"value"_s);
        return core::Secret(value);
    }

    QString text(const QString &name, bool required)
    {
        const QJsonValue value = m_json.value(name);
        if (!value.isUndefined() && !value.isNull() && !value.isString())
            note(name, u"type"_s);
        if (required && value.toString().isEmpty())
            note(name, u"missing"_s);
        return value.toString();
    }

    /// Some providers write the number as a string.
    std::optional<double> seconds(const QString &name)
    {
        const QJsonValue value = m_json.value(name);
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        bool isNumber = value.isDouble();
        const double number = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
        if (!isNumber)
            note(name, u"type"_s);
        else if (!(number >= 0 && number <= maxLifetimeSeconds))
            note(name, u"value"_s);
        return number;
    }

    Result<> finish() const
    {
        if (!m_fault)
            return {};
        return core::failure(Error::Kind::Protocol, u"gatehouse.token_answer"_s, {}, m_where, *m_fault);
    }

private:
    void note(const QString &member, const QString &reason)
    {
        if (!m_fault)
            m_fault = QJsonObject { { u"member"_s, member }, { u"reason"_s, reason } };
    }

    QJsonObject m_json;
    QString m_where;
    std::optional<QJsonObject> m_fault;
};

} // namespace

Result<TokenSet> readTokenMembers(const QJsonObject &members, const QStringList &expected, const TokenQuestion &question)
{
    Answer answer(members, question.where);
    TokenSet tokens;
    tokens.accessToken = answer.token(u"access_token"_s, expected.contains(u"access_token"_s));
    tokens.tokenType = answer.text(u"token_type"_s, false);
    tokens.refreshToken = answer.token(u"refresh_token"_s, false);
    tokens.idToken = answer.token(u"id_token"_s, expected.contains(u"id_token"_s));
    const auto lifetime = answer.seconds(u"expires_in"_s);
    tokens.scopes = answer.text(u"scope"_s, false).split(u' ', Qt::SkipEmptyParts);
    if (const auto whole = answer.finish(); !whole)
        return core::failure(whole.error());
    if (tokens.tokenType.compare("Bearer"_L1, Qt::CaseInsensitive) != 0)
        return core::failure(Error::Kind::Unsupported, u"gatehouse.token_type"_s, {}, question.where,
            QJsonObject { { u"found"_s, providerText(tokens.tokenType, { tokens.accessToken }) } });
    if (lifetime)
        tokens.expiresAt = question.now.addSecs(qint64(*lifetime));
    if (!members.contains("scope"_L1))
        tokens.scopes = question.scopes;
    return tokens;
}

Result<TokenSet> readTokenAnswer(const net::Response &response, const TokenQuestion &question)
{
    if (response.status < 200 || response.status >= 300)
        return core::failure(providerError(response, question.where, question.now, question.secrets));
    const auto body = response.json();
    if (!body) {
        Error error = body.error();
        error.where = question.where;
        return core::failure(error);
    }
    const QJsonObject json = body->toObject();
    if (json.contains("error"_L1) && !json.contains("access_token"_L1)) {
        Error error = providerError(response, question.where, question.now, question.secrets);
        error.kind = Error::Kind::Rejected;
        return core::failure(error);
    }
    return readTokenMembers(json, { u"access_token"_s }, question);
}

} // namespace oauth
