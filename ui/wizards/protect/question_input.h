#pragma once

#include "models/provisioning/drafts/draft.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

/// The input of one question of a draft, of the sort that its answers need. What is usual stands greyed until something else is said.
class QuestionInput : public QWidget {
    Q_OBJECT

public:
    explicit QuestionInput(const provisioning::DraftQuestion &question, QWidget *parent = nullptr);
    /// The question as it stands now: other choices, another usual value. What is being typed stays.
    void setQuestion(const provisioning::DraftQuestion &question);
    /// Puts @p value in as if a person had.
    void enter(const QJsonValue &value);

Q_SIGNALS:
    /// Null = nothing is said, what is usual counts.
    void answered(const QJsonValue &value);

private:
    void makeInput();
    void makeLine();
    void makeLines();
    void makeChoice();
    void makeChoices();
    void makeYesNo();
    void showText();
    void showChoices();
    void showOptions();
    QJsonValue typed() const;
    bool isLines() const;

    provisioning::DraftQuestion m_question;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    QComboBox *m_choice = nullptr;
    QCheckBox *m_yes = nullptr;
    QHash<QString, QCheckBox *> m_options;
    QStringList m_offered; ///< what m_choice and m_options were made of
};

} // namespace ui
