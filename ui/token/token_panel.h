#pragma once

#include "ui/engine/token_engine.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ui {

class BadgeLabel;
class Callout;
class Label;
class MessageView;
class SegmentedSwitch;
class TokenLife;
class ValueList;

/// The tokens of a run: what they are, how long they live, whether they hold; masked until they are asked for.
class TokenPanel : public QWidget {
    Q_OBJECT

public:
    /// @param now the present moment, UTC
    explicit TokenPanel(std::function<QDateTime()> now, QWidget *parent = nullptr);
    void show(const FlowTokens &tokens);
    const FlowTokens &tokens() const;
    /// Header and claims of the tokens that are JWTs, as text.
    QString decoded() const;
    /// A question to the provider is on its way.
    void setBusy(bool busy);
    void showAnswer(TokenQuery query, const core::Result<QJsonObject> &answer);

Q_SIGNALS:
    /// The inspector is to take it apart.
    void inspectRequested(const core::Secret &token);
    void asked(ui::TokenQuery query);
    void refreshRequested();

private:
    enum class Kind {
        Access,
        Id,
        Refresh,
    };
    QWidget *makeTokenButtons();
    QWidget *makeQuestions();
    core::Secret chosen() const;
    Kind kind() const;
    void showToken();
    void showVerdict();
    void showFacts();
    void showChecks();
    void showText();

    FlowTokens m_tokens;
    QList<Kind> m_kinds; ///< in the order of the switch
    bool m_revealed = false;
    QVBoxLayout *m_column;
    QVBoxLayout *m_switchPlace;
    SegmentedSwitch *m_switch = nullptr;
    BadgeLabel *m_verdict;
    TokenLife *m_life;
    ValueList *m_facts;
    Callout *m_fault;
    QWidget *m_checks = nullptr;
    MessageView *m_text;
    QPushButton *m_show;
    QPushButton *m_copy;
    QPushButton *m_inspect;
    QPushButton *m_userinfo;
    QPushButton *m_introspect;
    QPushButton *m_revoke;
    QPushButton *m_refresh;
    Label *m_answerTitle;
    MessageView *m_answer;
    Callout *m_answerFault;
};

} // namespace ui
