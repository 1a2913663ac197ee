#pragma once

#include "models/core/result.h"
#include "models/identity/identity_provider.h"
#include "models/provisioning/protection/protection.h"
#include "models/provisioning/strategies/strategy.h"

#include <QHash>
#include <QJsonValue>

#include <optional>

namespace provisioning {

/// One of the values that a question offers.
struct DraftChoice {
    QString value;
    QString refusal {}; ///< code of why it cannot be chosen here; empty = it can
};

/// A question of the wizard, as data: a page and a command line ask the same.
struct DraftQuestion {
    enum class Kind {
        Text,
        Url,
        Email,
        Choice, ///< one of `choices`
        Choices, ///< any of `choices`
        Texts, ///< a list
        YesNo,
        SecretReference, ///< where a secret is read from: "keychain:NAME", "file:PATH", "stdin"
    };

    QString key; ///< as in the protection file: "service.name", "applications[0].developer.email"
    Kind kind = Kind::Text;
    QList<DraftChoice> choices {};
    bool required = true; ///< an empty answer is none
    bool advanced = false; ///< most people leave it at what is usual
    bool answered = false;
    QJsonValue usual {}; ///< what counts without an answer; null = nothing does
    QJsonValue value {}; ///< in force: the answer, else `usual`
    QString why {}; ///< `gatehouse.ask_*` code: the question in words, and what it decides
};

/// What is known before anything is asked.
struct DraftSituation {
    QList<StrategyFit> strategies {}; ///< of strategyFits(), best first
    identity::Capabilities provider {};
    QString vendor = QStringLiteral("generic");
    QUrl issuer {};
    QStringList services {}; ///< names on the gateway
    bool providerChosen = false; ///< the provider above is the one, with this credential: nothing is asked about it
    std::optional<SecretReference> credential {}; ///< of its management; nothing = none is needed, or it is at hand only now
    QStringList keyIds {}; ///< of its signing keys
};

/// The wizard: questions in the order in which they make sense, answers that become a Protection. Which questions there are follows from
/// the answers before. A value; any thread.
class Draft {
public:
    explicit Draft(DraftSituation situation);

    /// More is known, or something else. Answers stay; those that no longer fit count as none until they do.
    void setSituation(DraftSituation situation);
    const DraftSituation &situation() const { return m_situation; }
    /// Every question that the answers so far lead to, those of each application last.
    QList<DraftQuestion> questions() const;
    /// Answers a question; null takes the answer back.
    /// @return Invalid `gatehouse.unknown_key` {key, nearest} when it is not asked, `gatehouse.bad_value` {key, value}
    core::Result<> answer(const QString &key, const QJsonValue &value);
    /// Asks for one application more; there is one from the start. @return its index
    int addApplication();
    /// Forgets one application; those behind it move up. The last one stays, without its answers.
    void removeApplication(int index);
    int applications() const { return m_applications; }
    /// Answers every question as @p protection does: that of a file, to go on with.
    void take(const Protection &protection);
    /// What the answers come to so far, complete or not.
    Protection soFar() const;
    /// Keys of the questions that need an answer and have none.
    QStringList missing() const;
    /// @return Invalid `gatehouse.draft_incomplete` {missing}; what parseProtection() says of a file with these answers
    core::Result<Protection> protection() const;

private:
    DraftSituation m_situation;
    QHash<QString, QJsonValue> m_answers;
    int m_applications = 1;
};

} // namespace provisioning
