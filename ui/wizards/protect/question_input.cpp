#include "ui/wizards/protect/question_input.h"

#include "ui/theme.h"
#include "ui/wizards/protect/question_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using provisioning::DraftChoice;
using provisioning::DraftQuestion;
using Kind = DraftQuestion::Kind;

namespace {

constexpr int linesShown = 3;

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        texts << item.toString();
    return texts;
}

QStringList offeredBy(const DraftQuestion &question)
{
    QStringList values;
    for (const DraftChoice &choice : question.choices)
        values << choice.value;
    return values;
}

} // namespace

QuestionInput::QuestionInput(const DraftQuestion &question, QWidget *parent)
    : QWidget(parent)
    , m_question(question)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::xs);
    makeInput();
    setQuestion(question);
}

/// Values that have a line each: addresses and paths. Scopes stand in one line.
bool QuestionInput::isLines() const
{
    return m_question.kind == Kind::Texts && !m_question.key.endsWith("scopes"_L1);
}

void QuestionInput::makeInput()
{
    switch (m_question.kind) {
    case Kind::Choice:
        makeChoice();
        break;
    case Kind::Choices:
        break; // made with the choices
    case Kind::YesNo:
        makeYesNo();
        break;
    case Kind::Texts:
    case Kind::Text:
    case Kind::Url:
    case Kind::Email:
    case Kind::SecretReference:
        if (isLines())
            makeLines();
        else
            makeLine();
        break;
    }
}

void QuestionInput::makeLine()
{
    m_line = new QLineEdit;
    m_line->setObjectName(m_question.key);
    if (m_question.kind == Kind::Url)
        m_line->setFont(fontFor(Type::Mono, font()));
    connect(m_line, &QLineEdit::textEdited, this, [this] { Q_EMIT answered(typed()); });
    layout()->addWidget(m_line);
    setFocusProxy(m_line);
}

void QuestionInput::makeLines()
{
    m_lines = new QPlainTextEdit;
    m_lines->setObjectName(m_question.key);
    m_lines->setFont(fontFor(Type::Mono, font()));
    m_lines->setTabChangesFocus(true);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setFixedHeight(linesShown * m_lines->fontMetrics().lineSpacing() + 2 * space::m);
    connect(m_lines, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT answered(typed()); });
    layout()->addWidget(m_lines);
    setFocusProxy(m_lines);
}

void QuestionInput::makeChoice()
{
    m_choice = new QComboBox;
    m_choice->setObjectName(m_question.key);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_choice, &QComboBox::activated, this, [this](int index) { Q_EMIT answered(m_choice->itemData(index).toString()); });
    layout()->addWidget(m_choice);
    setFocusProxy(m_choice);
}

void QuestionInput::makeYesNo()
{
    m_yes = new QCheckBox(tr("Yes"));
    m_yes->setObjectName(m_question.key);
    connect(m_yes, &QCheckBox::clicked, this, [this](bool checked) { Q_EMIT answered(checked); });
    layout()->addWidget(m_yes);
    setFocusProxy(m_yes);
}

QJsonValue QuestionInput::typed() const
{
    const QString text = m_line ? m_line->text().trimmed() : m_lines->toPlainText().trimmed();
    if (text.isEmpty())
        return QJsonValue::Null;
    if (m_question.kind != Kind::Texts)
        return text;
    static const QRegularExpression between(u"[\\s,]+"_s);
    return QJsonArray::fromStringList(text.split(between, Qt::SkipEmptyParts));
}

void QuestionInput::setQuestion(const DraftQuestion &question)
{
    m_question = question;
    if (m_choice)
        showChoices();
    else if (m_yes)
        m_yes->setChecked(question.value.toBool());
    else if (question.kind == Kind::Choices)
        showOptions();
    else
        showText();
}

void QuestionInput::showText()
{
    const bool list = m_question.kind == Kind::Texts;
    const QString between = isLines() ? u"\n"_s : u" "_s;
    const auto wordsOf = [&](const QJsonValue &value) { return list ? textsOf(value).join(between) : value.toString(); };
    const QString usual = wordsOf(m_question.usual);
    if (m_line)
        m_line->setPlaceholderText(usual);
    else
        m_lines->setPlaceholderText(usual);
    // What was typed and refused stays as it is; the answer in force stands only where nothing else does.
    const bool empty = m_line ? m_line->text().isEmpty() : m_lines->toPlainText().isEmpty();
    const bool focused = m_line ? m_line->hasFocus() : m_lines->hasFocus();
    if (!empty || focused || !m_question.answered)
        return;
    const QSignalBlocker quiet(m_lines);
    if (m_line)
        m_line->setText(wordsOf(m_question.value));
    else
        m_lines->setPlainText(wordsOf(m_question.value));
}

void QuestionInput::showChoices()
{
    const QStringList offered = offeredBy(m_question);
    if (offered != m_offered) {
        m_choice->clear();
        if (!m_question.required)
            m_choice->addItem(tr("The first that fits"), QString());
        for (const QString &value : offered)
            m_choice->addItem(question_words::choice(m_question, value), value);
        m_offered = offered;
    }
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(m_question.value.toString())));
}

void QuestionInput::showOptions()
{
    const QStringList offered = offeredBy(m_question);
    if (offered != m_offered) {
        for (QCheckBox *option : std::as_const(m_options))
            delete option;
        m_options.clear();
        for (const QString &value : offered) {
            auto *option = new QCheckBox(question_words::choice(m_question, value));
            option->setObjectName(m_question.key + u'/' + value);
            connect(option, &QCheckBox::clicked, this, [this] {
                QJsonArray chosen;
                for (const QString &one : std::as_const(m_offered)) {
                    if (m_options.value(one)->isChecked())
                        chosen << one;
                }
                Q_EMIT answered(chosen.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(chosen));
            });
            layout()->addWidget(option);
            m_options.insert(value, option);
        }
        m_offered = offered;
        setFocusProxy(m_options.value(offered.value(0)));
    }
    const QStringList chosen = textsOf(m_question.value);
    for (auto option = m_options.cbegin(); option != m_options.cend(); ++option)
        (*option)->setChecked(chosen.contains(option.key()));
}

void QuestionInput::enter(const QJsonValue &value)
{
    if (m_line)
        m_line->setText(m_question.kind == Kind::Texts ? textsOf(value).join(u' ') : value.toString());
    else if (m_lines) {
        const QSignalBlocker quiet(m_lines);
        m_lines->setPlainText(textsOf(value).join(u'\n'));
    }
    Q_EMIT answered(value);
}

} // namespace ui
