#include "models/provisioning/drafts/draft.h"

#include "models/core/nearest.h"
#include "models/provisioning/drafts/draft_answers.h"
#include "models/provisioning/drafts/draft_questions.h"
#include "models/provisioning/protection/email_address.h"
#include "models/provisioning/protection/protection_file.h"

#include <QJsonArray>

#include <algorithm>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using Kind = DraftQuestion::Kind;

namespace {

bool isEmpty(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().trimmed().isEmpty())
        || (value.isArray() && value.toArray().isEmpty());
}

bool isUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty() && url.userInfo().isEmpty();
}

bool isOffered(const DraftQuestion &question, const QString &value)
{
    return std::any_of(question.choices.begin(), question.choices.end(),
        [&value](const DraftChoice &choice) { return choice.value == value && choice.refusal.isEmpty(); });
}

bool areTexts(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    return value.isArray() && std::all_of(array.begin(), array.end(), [](const QJsonValue &item) { return item.isString(); });
}

/// Whether @p value is an answer to that sort of question.
bool fits(const DraftQuestion &question, const QJsonValue &value)
{
    switch (question.kind) {
    case Kind::Text:
        return value.isString();
    case Kind::Url:
        return value.isString() && (value.toString().isEmpty() || isUrl(value.toString()));
    case Kind::Email:
        return value.isString() && (value.toString().isEmpty() || isEmailAddress(value.toString()));
    case Kind::Choice:
        return isOffered(question, value.toString());
    case Kind::Choices: {
        const QJsonArray array = value.toArray();
        return areTexts(value) && std::all_of(array.begin(), array.end(), [&question](const QJsonValue &item) {
            return isOffered(question, item.toString());
        });
    }
    case Kind::Texts:
        return areTexts(value);
    case Kind::YesNo:
        return value.isBool();
    case Kind::SecretReference:
        return SecretReference::fromText(value.toString()).has_value();
    }
    Q_UNREACHABLE();
}

/// Asks the questions one after the other, each with what the ones before came to.
class Interview {
public:
    Interview(const DraftSituation &situation, const QHash<QString, QJsonValue> &answers)
        : m_situation(situation)
        , m_answers(answers)
    {
    }

    void run(int applications)
    {
        if (m_situation.providerChosen)
            useProvider();
        for (const DraftRule &rule : draftRules()) {
            if (!rule.asked(protection, m_situation))
                continue;
            DraftQuestion question { QString::fromLatin1(rule.key), rule.kind };
            question.choices = rule.choices(protection, m_situation);
            question.required = rule.required;
            question.advanced = rule.advanced;
            question.usual = rule.usual(protection, m_situation);
            question.why = QString::fromLatin1(rule.why);
            const QJsonValue value = ask(question);
            if (!isEmpty(value))
                rule.put(protection, value);
        }
        for (int i = 0; i < applications; ++i)
            protection.applications << askApplication(i);
    }

    Protection protection;
    QList<DraftQuestion> questions;

private:
    void useProvider()
    {
        protection.vendor = m_situation.vendor;
        protection.issuer = m_situation.issuer;
        (m_situation.vendor == u"generic" ? protection.initialAccessToken : protection.apiToken) = m_situation.credential;
    }

    ProtectedApplication askApplication(int index)
    {
        ProtectedApplication application;
        for (const DraftApplicationRule &rule : draftApplicationRules()) {
            if (!rule.asked(protection, application))
                continue;
            DraftQuestion question { applicationKey(index, QLatin1StringView(rule.key)), rule.kind };
            for (const QString &choice : rule.choices(protection, application))
                question.choices << DraftChoice { choice };
            question.required = rule.required;
            question.advanced = rule.advanced;
            question.usual = rule.usual(protection, application);
            question.why = QString::fromLatin1(rule.why);
            const QJsonValue value = ask(question);
            if (!isEmpty(value))
                rule.put(application, value);
        }
        return application;
    }

    QJsonValue ask(DraftQuestion &question)
    {
        const auto answer = m_answers.constFind(question.key);
        // An answer that the choices no longer hold, since one before has changed, is none.
        question.answered = answer != m_answers.constEnd() && fits(question, *answer);
        question.value = question.answered ? *answer : question.usual;
        questions << question;
        return question.value;
    }

    const DraftSituation &m_situation;
    const QHash<QString, QJsonValue> &m_answers;
};

} // namespace

Draft::Draft(DraftSituation situation)
    : m_situation(std::move(situation))
{
}

QList<DraftQuestion> Draft::questions() const
{
    Interview interview(m_situation, m_answers);
    interview.run(m_applications);
    return interview.questions;
}

Result<> Draft::answer(const QString &key, const QJsonValue &value)
{
    const QList<DraftQuestion> all = questions();
    const auto asked = std::find_if(all.begin(), all.end(), [&key](const DraftQuestion &question) { return question.key == key; });
    if (asked == all.end()) {
        QStringList keys;
        for (const DraftQuestion &question : all)
            keys << question.key;
        return core::failure(Error::Kind::Invalid, u"gatehouse.unknown_key"_s, {}, key,
            QJsonObject { { u"key"_s, key }, { u"nearest"_s, core::nearestName(key, keys) } });
    }
    if (value.isNull()) {
        m_answers.remove(key);
        return {};
    }
    if (!fits(*asked, value)) {
        // A secret that was given instead of its place is not repeated.
        const QString shown = asked->kind == Kind::SecretReference ? QString() : value.toVariant().toString();
        return core::failure(Error::Kind::Invalid,
            asked->kind == Kind::SecretReference ? u"gatehouse.secret_in_file"_s : u"gatehouse.bad_value"_s, {}, key,
            QJsonObject { { u"key"_s, key }, { u"value"_s, shown } });
    }
    m_answers.insert(key, value);
    return {};
}

int Draft::addApplication()
{
    return m_applications++;
}

void Draft::setSituation(DraftSituation situation)
{
    m_situation = std::move(situation);
}

void Draft::removeApplication(int index)
{
    QHash<QString, QJsonValue> kept;
    for (auto answer = m_answers.cbegin(); answer != m_answers.cend(); ++answer) {
        const int of = applicationOf(answer.key());
        if (of == index)
            continue;
        kept.insert(of > index ? withApplication(answer.key(), of - 1) : answer.key(), *answer);
    }
    m_answers = kept;
    m_applications = std::max(1, m_applications - 1);
}

void Draft::take(const Protection &protection)
{
    m_answers = answersOf(protection);
    m_applications = std::max(1, int(protection.applications.size()));
}

Protection Draft::soFar() const
{
    Interview interview(m_situation, m_answers);
    interview.run(m_applications);
    return interview.protection;
}

QStringList Draft::missing() const
{
    QStringList keys;
    for (const DraftQuestion &question : questions()) {
        if (question.required && isEmpty(question.value))
            keys << question.key;
    }
    return keys;
}

Result<Protection> Draft::protection() const
{
    const QStringList open = missing();
    if (!open.isEmpty())
        return core::failure(Error::Kind::Invalid, u"gatehouse.draft_incomplete"_s, {}, u"draft"_s,
            QJsonObject { { u"missing"_s, QJsonArray::fromStringList(open) } });
    Interview interview(m_situation, m_answers);
    interview.run(m_applications);
    // What a file would be refused for is refused here too.
    return parseProtection(writeProtection(interview.protection), u"draft"_s);
}

} // namespace provisioning
