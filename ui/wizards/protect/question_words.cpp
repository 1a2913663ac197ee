#include "ui/wizards/protect/question_words.h"

#include "models/provisioning/drafts/draft_answers.h"
#include "ui/error_text.h"
#include "ui/words/plan_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui::question_words {

namespace {

struct TitleOf {
    const char *key; ///< behind "applications[N]." for one application
    const char *title;
};

constexpr TitleOf titles[] {
    { "service.name", QT_TRANSLATE_NOOP("QuestionWords", "Name") },
    { "service.url", QT_TRANSLATE_NOOP("QuestionWords", "Upstream URL") },
    { "service.paths", QT_TRANSLATE_NOOP("QuestionWords", "Paths of its route") },
    { "name", QT_TRANSLATE_NOOP("QuestionWords", "Name of the protection") },
    { "claim", QT_TRANSLATE_NOOP("QuestionWords", "Claim") },
    { "scopes", QT_TRANSLATE_NOOP("QuestionWords", "Scopes") },
    { "auth_methods", QT_TRANSLATE_NOOP("QuestionWords", "Ways in") },
    { "portal.display_name", QT_TRANSLATE_NOOP("QuestionWords", "Display name") },
    { "portal.auto_approve", QT_TRANSLATE_NOOP("QuestionWords", "Approve by itself") },
    { "portal.show_issuer", QT_TRANSLATE_NOOP("QuestionWords", "Show the issuer") },
    { "group", QT_TRANSLATE_NOOP("QuestionWords", "Group of the callers") },
    { "provider.signing_key", QT_TRANSLATE_NOOP("QuestionWords", "Signing key") },
};

constexpr TitleOf applicationTitles[] {
    { "name", QT_TRANSLATE_NOOP("QuestionWords", "Application name") },
    { "type", QT_TRANSLATE_NOOP("QuestionWords", "Sort of application") },
    { "grants", QT_TRANSLATE_NOOP("QuestionWords", "Grants") },
    { "client_id", QT_TRANSLATE_NOOP("QuestionWords", "Client id") },
    { "secret", QT_TRANSLATE_NOOP("QuestionWords", "Client secret") },
    { "redirect_uris", QT_TRANSLATE_NOOP("QuestionWords", "Redirect URIs") },
    { "scopes", QT_TRANSLATE_NOOP("QuestionWords", "Scopes") },
    { "developer.email", QT_TRANSLATE_NOOP("QuestionWords", "Developer’s e-mail") },
    { "developer.full_name", QT_TRANSLATE_NOOP("QuestionWords", "Developer’s name") },
    { "approved", QT_TRANSLATE_NOOP("QuestionWords", "Approval") },
    { "post_logout_redirect_uris", QT_TRANSLATE_NOOP("QuestionWords", "Logout URIs") },
    { "initiate_login_uri", QT_TRANSLATE_NOOP("QuestionWords", "Login URI") },
};

constexpr TitleOf choices[] {
    { "service", QT_TRANSLATE_NOOP("QuestionWords", "Service (no person logs in)") },
    { "browser", QT_TRANSLATE_NOOP("QuestionWords", "Browser application") },
    { "native", QT_TRANSLATE_NOOP("QuestionWords", "Desktop or mobile application") },
    { "web", QT_TRANSLATE_NOOP("QuestionWords", "Web application with a server") },
    { "client_credentials", QT_TRANSLATE_NOOP("QuestionWords", "Client credentials") },
    { "authorization_code", QT_TRANSLATE_NOOP("QuestionWords", "Authorization code") },
    { "refresh_token", QT_TRANSLATE_NOOP("QuestionWords", "Refresh token") },
    { "implicit", QT_TRANSLATE_NOOP("QuestionWords", "Implicit (discouraged)") },
    { "password", QT_TRANSLATE_NOOP("QuestionWords", "Password (discouraged)") },
    { "bearer", QT_TRANSLATE_NOOP("QuestionWords", "Access token (bearer)") },
    { "session", QT_TRANSLATE_NOOP("QuestionWords", "Session cookie") },
    { "introspection", QT_TRANSLATE_NOOP("QuestionWords", "Introspection") },
};

template <size_t N> QString found(const TitleOf (&entries)[N], const QString &key)
{
    for (const TitleOf &entry : entries) {
        if (key == QLatin1StringView(entry.key))
            return QCoreApplication::translate("QuestionWords", entry.title);
    }
    return {};
}

ErrorText wordsOf(const provisioning::DraftQuestion &question)
{
    core::Error error;
    error.code = question.why;
    return explain(error);
}

} // namespace

QString title(const provisioning::DraftQuestion &question)
{
    const bool ofApplication = provisioning::applicationOf(question.key) >= 0;
    const QString key = ofApplication ? question.key.mid(question.key.indexOf(u"]."_s) + 2) : question.key;
    const QString known = ofApplication ? found(applicationTitles, key) : found(titles, key);
    return known.isEmpty() ? wordsOf(question).what : known;
}

QString help(const provisioning::DraftQuestion &question)
{
    const ErrorText words = wordsOf(question);
    return u"%1 %2"_s.arg(words.what, words.fix);
}

QString choice(const provisioning::DraftQuestion &question, const QString &value)
{
    if (question.key == u"strategy")
        return plan_words::strategy(value);
    const QString known = found(choices, value);
    return known.isEmpty() ? value : known;
}

} // namespace ui::question_words
