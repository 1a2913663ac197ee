#include "app/cli/demo/scripted_person.h"

#include "app/cli/demo/plain_http.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace cli::demo {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

constexpr int maxHops = 20;

QString unescaped(QString text)
{
    // only the entities that attribute values of login pages hold
    return text.replace(u"&amp;"_s, u"&"_s).replace(u"&quot;"_s, u"\""_s).replace(u"&#39;"_s, u"'"_s).replace(u"&#x2F;"_s, u"/"_s);
}

QString attribute(const QString &tag, const QString &name)
{
    const QRegularExpression pattern(u"\\b%1\\s*=\\s*\"([^\"]*)\""_s.arg(name), QRegularExpression::CaseInsensitiveOption);
    return unescaped(pattern.match(tag).captured(1));
}

bool isLogin(const QString &name)
{
    return name == u"login" || name == u"username" || name == u"user";
}

/// The body that submitting the page's first form sends, as a browser would fill it in.
QByteArray filledForm(const QString &form, const QString &user, const core::Secret &password)
{
    static const QRegularExpression input(u"<(?:input|button)\\b[^>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    QByteArray body;
    for (auto tags = input.globalMatch(form); tags.hasNext();) {
        const QString tag = tags.next().captured();
        const QString name = attribute(tag, u"name"_s);
        if (name.isEmpty() || attribute(tag, u"value"_s) == u"deny")
            continue;
        const QByteArray value = isLogin(name) ? user.toUtf8()
            : name == u"password"              ? password.reveal()
                                               : attribute(tag, u"value"_s).toUtf8();
        body += (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + value.toPercentEncoding();
    }
    return body;
}

Error stuck(const QUrl &url, int status)
{
    Error error;
    error.kind = Error::Kind::Rejected;
    error.httpStatus = status;
    error.code = u"gatehouse.login_stuck"_s;
    error.where = url.toString(QUrl::RemoveQuery);
    error.fields = QJsonObject { { u"url"_s, error.where }, { u"status"_s, status } };
    return error;
}

} // namespace

Result<QUrl> logInAsPerson(const QUrl &authorizationUrl, const QString &user, const core::Secret &password)
{
    static const QRegularExpression formPattern(
        u"<form\\b[^>]*>.*?</form>"_s, QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    PlainHttp browser;
    QUrl url = authorizationUrl;
    auto answer = browser.get(url);
    for (int hop = 0; hop < maxHops; ++hop) {
        if (!answer)
            return core::failure(answer.error());
        if (answer->status >= 300 && answer->status < 400 && !answer->location.isEmpty()) {
            url = url.resolved(QUrl::fromEncoded(answer->location));
            answer = browser.get(url);
            continue;
        }
        if (answer->status != 200)
            return core::failure(stuck(url, answer->status));
        const QString form = formPattern.match(QString::fromUtf8(answer->body)).captured();
        if (form.isEmpty())
            return url;
        const QString action = attribute(form.left(form.indexOf(u'>') + 1), u"action"_s);
        url = action.isEmpty() ? url : url.resolved(QUrl(action));
        answer = browser.post(url, filledForm(form, user, password));
    }
    return core::failure(stuck(url, 0));
}

} // namespace cli::demo
