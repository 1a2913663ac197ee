#include "ui/pages/check_page.h"

#include "ui/error_text.h"
#include "ui/navigator.h"
#include "ui/pages/page_head.h"
#include "ui/session/task_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/section_header.h"

#include <QHBoxLayout>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int twoColumns = 920; ///< page width from which what is found stands beside the form

/// A widget that ends at a readable width, with the spare room behind it.
QLayout *atTheLeft(QWidget *widget)
{
    auto *row = new QHBoxLayout;
    widget->setMaximumWidth(grown(size::formLabel + size::formField + space::xxl, widget->fontMetrics()));
    row->addWidget(widget, 100);
    row->addStretch(1);
    return row;
}

} // namespace

CheckPage::CheckPage(Workbench &bench, QWidget *parent)
    : Page(parent)
    , m_bench(&bench)
    , m_head(new PageHead({}))
{
    makeButtons();
    m_head->addAction(m_buttons.remove);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_head);
    m_scroll = new PageScroll(tr("Form and what was found"));
    m_scroll->setContent(makeGround());
    // What is found below the form has its height only when it was laid out.
    QScrollBar *bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int last) {
        if (m_reveal)
            bar->setValue(last);
    });
    box->addWidget(m_scroll, 1);
    box->addWidget(makeFoot());
}

void CheckPage::makeButtons()
{
    m_buttons.cancel = makeButton(tr("Cance&l"), Loudness::Ghost);
    m_buttons.cancel->setObjectName(u"cancel"_s);
    m_buttons.cancel->setShortcut(QKeySequence::Cancel);
    connect(m_buttons.cancel, &QPushButton::clicked, this, &CheckPage::leave);
    m_buttons.remove = makeButton(tr("&Forget…"), Loudness::Danger, u"edit-delete"_s);
    m_buttons.remove->setObjectName(u"forget"_s);
    connect(m_buttons.remove, &QPushButton::clicked, this, &CheckPage::askBeforeForgetting);
    m_buttons.once = makeButton(tr("Use without sa&ving"), Loudness::Ghost);
    m_buttons.once->setObjectName(u"useOnce"_s);
    connect(m_buttons.once, &QPushButton::clicked, this, [this] { start(Purpose::Use); });
    m_buttons.check = makeButton(tr("Chec&k"), Loudness::Normal, u"network-connect"_s);
    m_buttons.check->setObjectName(u"check"_s);
    connect(m_buttons.check, &QPushButton::clicked, this, &CheckPage::check);
    m_buttons.save = makeButton(tr("&Save"), Loudness::Primary);
    m_buttons.save->setObjectName(u"save"_s);
    connect(m_buttons.save, &QPushButton::clicked, this, [this] { start(Purpose::Save); });
}

QWidget *CheckPage::makeGround()
{
    auto *ground = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom, ground);
    m_columns->setContentsMargins(space::m, 0, space::xl, space::xl);
    m_columns->setSpacing(space::xl);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    m_facts = new QVBoxLayout;
    m_facts->setContentsMargins(space::m, 0, 0, 0);
    column->addLayout(m_facts);
    m_form = new QVBoxLayout;
    m_form->setSpacing(space::s);
    column->addLayout(m_form);
    column->addStretch();
    m_columns->addLayout(atTheLeft(left), 3); // a field with its label is wider than a finding
    m_columns->addLayout(atTheLeft(makeFindings()), 2);
    return ground;
}

QWidget *CheckPage::makeFindings()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(space::m, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(new SectionHeader(tr("What was found")));
    m_hint = Label::wrapped({}, Type::Body, Voice::Text3);
    column->addWidget(m_hint);
    m_lines = new CheckList;
    column->addWidget(m_lines);
    m_results = new QVBoxLayout;
    column->addLayout(m_results);
    column->addStretch();
    m_hint->setText(tr("Check tells step by step what answers there, what this program can do with it, and what is missing. It changes "
                       "nothing."));
    return box;
}

QWidget *CheckPage::makeFoot()
{
    auto *foot = new Surface(Layer::Sunken, Qt::TopEdge);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space::l, space::m, space::xl, space::m);
    row->setSpacing(space::s);
    row->addWidget(m_buttons.cancel, 0, Qt::AlignTop);
    auto *ways = new FlowLayout(nullptr, true);
    row->addLayout(ways, 1);
    for (QPushButton *button : { m_buttons.once, m_buttons.check, m_buttons.save })
        ways->addWidget(button);
    return foot;
}

void CheckPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool wide = width() >= grown(twoColumns, fontMetrics());
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void CheckPage::check()
{
    if (m_busy)
        m_running.cancel();
    else
        start(Purpose::Look);
}

void CheckPage::leave()
{
    if (m_busy) {
        m_running.cancel(); // the first Esc stops, the next one leaves
        return;
    }
    giveUp();
    Q_EMIT cancelled();
}

int CheckPage::begin(Inputs inputs)
{
    clearFindings();
    setBusy(true);
    m_typed.setEnabled(inputs == Inputs::Free);
    m_writing = false;
    return ++m_attempt;
}

core::CheckSink CheckPage::sink(int attempt)
{
    return m_bench->operations->relay<core::CheckLine>(this, [this, attempt](const core::CheckLine &line) {
        if (attempt == m_attempt)
            showLine(line);
    });
}

int CheckPage::startTask(const QString &title, const std::shared_ptr<core::CancelToken> &running)
{
    return m_bench->tasks->start(
        title, [running] { running->cancel(); }, true);
}

void CheckPage::endFailed(const Written &written, const core::Error &error)
{
    if (written.here || error.kind == core::Error::Kind::Cancelled) {
        m_bench->tasks->drop(written.task);
        return;
    }
    m_bench->tasks->finish(written.task,
        { .tone = Tone::Danger,
            .words = explain(error).what,
            .error = error,
            .action = tr("Show"),
            .act = [navigator = m_bench->navigator, about = written.about] { navigator->open(about); } });
}

void CheckPage::turnTo(const Place &place)
{
    dropRun();
    if (!m_about.page.isEmpty() && isChanged()) {
        forgetDraft(m_about);
        m_drafts << Draft { m_about, draftName(), m_typed.values() };
    }
    m_about = place;
}

void CheckPage::settle()
{
    m_typed.settle();
}

void CheckPage::restoreDraft()
{
    for (const Draft &draft : std::as_const(m_drafts)) {
        if (draft.about.isSame(m_about))
            m_typed.setValues(draft.values);
    }
    forgetDraft(m_about);
}

void CheckPage::settleAs(const Place &place)
{
    m_about = place;
    m_typed.settle();
}

void CheckPage::giveUp()
{
    settleAs({});
}

void CheckPage::forgetDraft(const Place &place)
{
    m_drafts.removeIf([&place](const Draft &draft) { return draft.about.isSame(place); });
}

const Place &CheckPage::about() const
{
    return m_about;
}

bool CheckPage::isChanged() const
{
    return m_typed.isChanged();
}

bool CheckPage::isHere() const
{
    return m_bench->navigator->current().isSame(m_about);
}

TypedForm &CheckPage::typedForm()
{
    return m_typed;
}

QList<UnsavedDraft> CheckPage::unsaved() const
{
    QList<UnsavedDraft> all;
    for (const Draft &draft : m_drafts)
        all << UnsavedDraft { draft.name, draft.about };
    if (!m_about.page.isEmpty() && isChanged())
        all << UnsavedDraft { draftName(), m_about };
    return all;
}

void CheckPage::dropRun()
{
    if (!m_writing)
        m_running.cancel();
    ++m_attempt;
    setBusy(false);
    m_typed.setEnabled(true);
    clearFindings();
}

void CheckPage::endRun()
{
    setBusy(false);
    m_typed.setEnabled(true);
    m_writing = false;
    m_lines->stop();
}

FieldRow *CheckPage::addField(const QString &title, QWidget *input, const QString &help)
{
    m_typed.addInput(input);
    return addRow(title, input, help);
}

FieldRow *CheckPage::addField(const QString &title, QWidget *input, const QString &help, std::function<QByteArray()> read,
    std::function<void(const QByteArray &)> write)
{
    m_typed.addValue(input, std::move(read), std::move(write));
    return addRow(title, input, help);
}

FieldRow *CheckPage::addRow(const QString &title, QWidget *input, const QString &help)
{
    auto *row = new FieldRow(title, input, help);
    m_form->addWidget(row);
    m_rows.append(row);
    return row;
}

void CheckPage::showAtField(FieldRow *row, const core::Error &error)
{
    const ErrorText text = explain(error);
    row->setError(ui::sentence({ text.what, {}, text.fix }), detailsOf(error));
    row->input()->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(row);
}

/// What shows all that is known of an error; empty outside of a window.
std::function<void()> CheckPage::detailsOf(const core::Error &error) const
{
    if (!m_bench->showDetails)
        return {};
    return [this, error] { m_bench->showDetails(error); };
}

Callout *CheckPage::showProblem(const core::Error &error, bool warning)
{
    const ErrorText text = explain(error);
    auto *callout = new Callout(warning ? Tone::Warning : Tone::Danger, warning ? Glyph::Attention : Glyph::Failed, text.what, text.fix);
    if (const auto show = detailsOf(error)) {
        QPushButton *details = makeButton(tr("De&tails"), Loudness::Ghost);
        connect(details, &QPushButton::clicked, this, show);
        callout->addAction(details);
    }
    setResult(callout);
    return callout;
}

void CheckPage::askBeforeForgetting()
{
    const auto [question, explanation] = forgetWords();
    auto *callout = new Callout(Tone::Danger, Glyph::Attention, question, explanation);
    QPushButton *sure = makeButton(tr("F&orget it"), Loudness::Danger);
    sure->setObjectName(u"forgetSurely"_s);
    connect(sure, &QPushButton::clicked, this, [this] { forget(); });
    callout->addAction(sure);
    QPushButton *keep = makeButton(tr("Leave it &as it is"));
    connect(keep, &QPushButton::clicked, this, [this] { setResult(nullptr); });
    callout->addAction(keep);
    setResult(callout);
    keep->setFocus(Qt::OtherFocusReason);
}

void CheckPage::showLine(const core::CheckLine &line)
{
    m_hint->hide();
    m_lines->put(line);
    m_reveal = m_columns->direction() == QBoxLayout::TopToBottom;
    lineShown(line);
}

void CheckPage::lineShown(const core::CheckLine &)
{
}

void CheckPage::setResult(QWidget *result)
{
    if (m_result) {
        m_result->hide();
        m_result->deleteLater(); // the button that was pressed may stand in it
    }
    m_result = result;
    m_reveal = result != nullptr;
    if (result)
        m_results->addWidget(result);
}

void CheckPage::clearFindings()
{
    setResult(nullptr);
    m_lines->clear();
    m_hint->show();
    for (FieldRow *row : std::as_const(m_rows))
        row->setError({});
}

void CheckPage::setBusy(bool busy)
{
    m_busy = busy;
    for (QPushButton *button : { m_buttons.save, m_buttons.once, m_buttons.remove })
        button->setEnabled(!busy);
    m_buttons.check->setText(busy ? tr("Stop the chec&k") : tr("Chec&k"));
}

bool CheckPage::isBusy() const
{
    return m_busy;
}

Workbench &CheckPage::bench() const
{
    return *m_bench;
}

PageHead *CheckPage::head() const
{
    return m_head;
}

QVBoxLayout *CheckPage::form() const
{
    return m_form;
}

QVBoxLayout *CheckPage::facts() const
{
    return m_facts;
}

CheckList *CheckPage::lines() const
{
    return m_lines;
}

const CheckPage::Buttons &CheckPage::buttons() const
{
    return m_buttons;
}

} // namespace ui
