#include "ui/token/lab_field.h"

#include "ui/style/icons.h"
#include "ui/style/look_style.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

LabField::LabField(const QString &title, QWidget *input, const QString &help, QWidget *parent)
    : QWidget(parent)
    , m_input(input)
    , m_help(Label::wrapped({}, Type::Caption, Voice::Text3))
    , m_error(Label::wrapped({}, Type::Caption, Voice::Danger))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    auto *name = new Label(title, Type::Caption, Voice::Text3);
    name->setBuddy(input);
    column->addWidget(name);
    column->addWidget(input);
    column->addWidget(m_error);
    column->addWidget(m_help);
    QString plain = title;
    input->setAccessibleName(plain.remove(u'&'));
    input->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // the grid gives the width
    input->setMinimumHeight(controlHeight(fontMetrics()));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    if (auto *combo = qobject_cast<QComboBox *>(input)) {
        combo->setFocusPolicy(Qt::StrongFocus);
        combo->installEventFilter(this);
    }
    m_error->hide();
    setHelp(help);
}

void LabField::setError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    setRefused(m_input, !sentence.isEmpty());
    m_input->setAccessibleDescription(sentence.isEmpty() ? m_helpText : sentence);
}

QString LabField::error() const
{
    return m_error->text();
}

void LabField::setHelp(const QString &help)
{
    m_helpText = help;
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    m_input->setAccessibleDescription(error().isEmpty() ? help : error());
}

/// The wheel scrolls the page; it changes a choice only when somebody is at it.
bool LabField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !m_input->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QWidget *LabField::input() const
{
    return m_input;
}

QWidget *besideField(QWidget *button)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, QFontMetrics(fontFor(Type::Caption, QApplication::font())).height() + space::xs, 0, 0);
    column->addWidget(button);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Maximum);
    return box;
}

QLineEdit *makeSecretLine(const QString &showText)
{
    auto *line = new QLineEdit;
    line->setEchoMode(QLineEdit::Password);
    QAction *reveal = line->addAction(icon(u"password-show-on"_s), QLineEdit::TrailingPosition);
    reveal->setText(showText);
    reveal->setCheckable(true);
    QObject::connect(
        reveal, &QAction::toggled, line, [line](bool shown) { line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    return line;
}

} // namespace ui
