#include "ui/widgets/field_row.h"

#include "ui/style/look_style.h"
#include "ui/style/paint_controls.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int leastInput = 160;

QWidget *focused(QWidget *input)
{
    return input->focusProxy() ? input->focusProxy() : input;
}

} // namespace

FieldRow::FieldRow(const QString &title, QWidget *input, const QString &help, QWidget *parent)
    : QWidget(parent)
    , m_input(input)
    , m_name(makeName(title))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_help(help)
{
    alignName();
    m_row->setContentsMargins(space::m, space::xs, 0, space::xs);
    m_row->setSpacing(space::l);
    m_row->addWidget(m_name, 0, Qt::AlignTop);
    auto *side = new QVBoxLayout;
    side->setSpacing(space::xs);
    side->addWidget(input);
    QString name = title;
    name.remove(u'&');
    m_errorLine = makeError(name);
    side->addWidget(m_errorLine);
    if (!help.isEmpty())
        side->addWidget(Label::wrapped(help, Type::Caption));
    m_row->addLayout(side, 1);
    focused(input)->setAccessibleName(name);
    focused(input)->setAccessibleDescription(help);
}

QWidget *FieldRow::makeName(const QString &title)
{
    auto *name = new Label(title);
    name->setBuddy(focused(m_input));
    name->setWordWrap(true);
    name->setFixedWidth(grown(size::formLabel, fontMetrics()) - space::xl);
    return name;
}

/// On the baseline of the input: a check box is lower than what one types into.
void FieldRow::alignName()
{
    const int control = controlHeight(fontMetrics());
    const int input = focused(m_input)->sizeHint().height();
    const int line = input > 0 ? std::min(control, input) : control;
    m_name->setContentsMargins(0, std::max(0, (line - fontMetrics().height()) / 2), 0, 0);
}

QWidget *FieldRow::makeError(const QString &name)
{
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(new GlyphLabel(Glyph::Failed, Tone::Danger, size::glyph), 0, Qt::AlignTop);
    m_error = Label::wrapped({}, Type::Caption, Voice::Danger);
    line->addWidget(m_error, 1);
    m_details = makeButton(tr("Details"), Loudness::Ghost);
    m_details->setAccessibleName(tr("Details: %1", "a field").arg(name));
    connect(m_details, &QPushButton::clicked, this, [this] {
        if (const auto show = m_showDetails) // a copy: the call may take the error back
            show();
    });
    line->addWidget(m_details, 0, Qt::AlignTop);
    box->hide();
    return box;
}

void FieldRow::setError(const QString &sentence, std::function<void()> details)
{
    m_error->setText(sentence);
    m_showDetails = std::move(details);
    m_details->setVisible(bool(m_showDetails));
    m_errorLine->setVisible(!sentence.isEmpty());
    setRefused(focused(m_input), !sentence.isEmpty());
    focused(m_input)->setAccessibleDescription(sentence.isEmpty() ? m_help : sentence);
    update();
}

QString FieldRow::error() const
{
    return m_error->text();
}

QWidget *FieldRow::input() const
{
    return m_input;
}

int FieldRow::besideWidth() const
{
    const int least = std::max(m_input->minimumSizeHint().width(), grown(leastInput, fontMetrics()));
    return space::m + m_name->minimumWidth() + space::l + least;
}

QSize FieldRow::minimumSizeHint() const
{
    const int widest = std::max(m_input->minimumSizeHint().width(), m_name->minimumWidth());
    return { space::m + widest, m_row->minimumSize().height() };
}

void FieldRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    alignName(); // what one answers with may have come after the row
    const bool beside = width() >= besideWidth();
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setSpacing(beside ? space::l : space::xs);
}

void FieldRow::paintEvent(QPaintEvent *)
{
    if (error().isEmpty())
        return;
    QPainter painter(this);
    const QRectF bar(
        layoutDirection() == Qt::RightToLeft ? width() - size::selectionBar : 0, space::s, size::selectionBar, height() - 2 * space::s);
    paint::box(&painter, bar, size::selectionBar / 2.0, themeOf(QApplication::palette()).danger.ink);
}

} // namespace ui
