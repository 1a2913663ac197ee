#include "ui/activity/change_detail.h"

#include "models/tables/cell_roles.h"
#include "ui/activity/plan_words.h"
#include "ui/error_text.h"
#include "ui/session/keychain_question.h"
#include "ui/style/look_style.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int fewestRows = 4; ///< of the steps, with their head
constexpr int toneRole = Qt::UserRole + 1;
constexpr int glyphRole = Qt::UserRole + 2;
constexpr int quietRole = Qt::UserRole + 3;

CellMark markOf(const QModelIndex &index)
{
    return { Tone(index.data(toneRole).toInt()), Glyph(index.data(glyphRole).toInt()), false, index.data(quietRole).toBool() };
}

QStandardItem *cell(const QString &text, bool technical)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(technical, tables::TechnicalRole);
    item->setToolTip(text);
    return item;
}

/// Asks for a few rows, takes what is left and scrolls by itself.
class StepTree final : public QTreeView {
public:
    QSize sizeHint() const override
    {
        return { QTreeView::sizeHint().width(), fewestRows * ui::rowHeight(fontMetrics(), Density::Compact) };
    }

    QSize minimumSizeHint() const override { return { QTreeView::minimumSizeHint().width(), sizeHint().height() }; }
};

} // namespace

ChangeDetail::ChangeDetail(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, Type::Title))
    , m_facts(Label::wrapped({}, Type::Body, Voice::Text2))
    , m_steps(new QStandardItemModel(this))
    , m_tree(new StepTree)
{
    m_box = new QVBoxLayout(this);
    QVBoxLayout *box = m_box;
    box->setContentsMargins(space::xl, space::l, space::xl, space::s);
    box->setSpacing(space::s);
    box->addWidget(makeHead());
    box->addWidget(m_facts);
    makeQuestion();
    box->addWidget(m_question);
    m_problem = new Callout(Tone::Danger, Glyph::Failed, {});
    m_problem->hide();
    box->addWidget(m_problem);
    makeTree();
    box->addWidget(m_tree, 1);
    showActions();
}

QWidget *ChangeDetail::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_title->setElide(Qt::ElideRight);
    row->addWidget(m_title, 1);
    m_resume = makeButton(tr("&Resume"), Loudness::Normal, u"media-playback-start"_s);
    m_undo = makeButton(tr("&Undo…"), Loudness::Normal, u"edit-undo"_s);
    row->addWidget(m_resume);
    row->addWidget(m_undo);
    connect(m_resume, &QPushButton::clicked, this, [this] { Q_EMIT resumeRequested(false); });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_question->setWords(Tone::Warning, Glyph::Attention, tr("Take back “%1”?").arg(m_history->state.plan.name), undoWords(*m_history));
        m_question->show();
        m_yes->setFocus(Qt::OtherFocusReason);
    });
    return head;
}

void ChangeDetail::makeQuestion()
{
    m_question = new Callout(Tone::Warning, Glyph::Attention, {});
    m_yes = makeButton(tr("&Take it back"), Loudness::Danger);
    QPushButton *no = makeButton(tr("&Keep it"), Loudness::Ghost);
    m_question->addAction(m_yes);
    m_question->addAction(no);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        m_question->hide();
        Q_EMIT undoRequested(false);
    });
    connect(no, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_undo->setFocus(Qt::OtherFocusReason);
    });
    m_question->hide();
}

void ChangeDetail::makeTree()
{
    m_tree->setModel(m_steps);
    m_tree->setAccessibleName(tr("Steps"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setMouseTracking(true);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setItemDelegate(new ToneDelegate(markOf, m_tree));
    m_tree->header()->setAccessibleName(tr("Columns of the steps"));
    m_tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setRowLines(m_tree, true);
}

void ChangeDetail::show(const provisioning::PlanHistory &history)
{
    const bool same = m_history && m_history->state.plan.id == history.state.plan.id;
    m_history = history;
    if (!same) {
        m_question->hide();
        m_problem->hide();
        closeKeychain();
    }
    const provisioning::Plan &plan = history.state.plan;
    m_title->setText(plan.name);
    QStringList facts { planPhaseWords(history), plan.adminUrl };
    if (!plan.workspace.isEmpty())
        facts << tr("workspace %1").arg(plan.workspace);
    if (!plan.issuer.isEmpty())
        facts << plan.issuer;
    if (const QStringList lost = history.state.lostAttempts(); !lost.isEmpty())
        facts << tr("A registration may be left at the provider; look there for software_id %1.").arg(lost.join(u", "_s));
    if (history.state.phase == provisioning::PlanState::Phase::Done && !canUndo(history))
        facts << tr("This cannot be taken back.");
    m_facts->setText(facts.join(u" · "_s));
    fillTree();
    showActions();
}

void ChangeDetail::fillTree()
{
    m_steps->clear();
    m_steps->setHorizontalHeaderLabels({ tr("Step and field"), tr("Before"), tr("After") });
    for (int i = 0; i < m_history->state.plan.steps.size(); ++i)
        addStep(i);
    const int room = std::max(m_tree->viewport()->width(), 1);
    m_tree->setColumnWidth(0, room * 2 / 5);
    m_tree->setColumnWidth(1, room * 3 / 10);
    m_tree->expandAll();
}

void ChangeDetail::addStep(int index)
{
    const provisioning::StepHistory &story = m_history->steps.at(index);
    QStandardItem *name = cell(stepWords(m_history->state.plan.steps.at(index)), false);
    const CellMark mark = stepMark(*m_history, index);
    name->setData(int(mark.tone), toneRole);
    name->setData(int(mark.glyph), glyphRole);
    name->setData(mark.quiet, quietRole);
    const QString failure = story.failure ? explain(*story.failure).what : QString();
    QStandardItem *after = cell(failure.isEmpty() ? stepPhaseWords(*m_history, index) : failure, false);
    if (mark.tone == Tone::Danger)
        after->setData(int(mark.tone), toneRole);
    after->setData(true, tables::MutedRole);
    for (const provisioning::RecordedChange &change : story.changes) {
        const auto text = [&](const QJsonValue &value) { return valueWords(m_history->state.plan.steps.at(index), change.path, value); };
        name->appendRow({ cell(change.path, true), cell(text(change.before), true), cell(text(change.after), true) });
    }
    m_steps->appendRow({ name, cell({}, false), after });
}

void ChangeDetail::setBusy(bool busy)
{
    m_busy = busy;
    if (busy) {
        m_problem->hide();
        closeKeychain();
    }
    showActions();
}

void ChangeDetail::showActions()
{
    m_undo->setVisible(m_history && canUndo(*m_history));
    m_resume->setVisible(m_history && canResume(*m_history));
    m_undo->setEnabled(!m_busy);
    m_resume->setEnabled(!m_busy);
}

void ChangeDetail::showProblem(const core::Error &error)
{
    const ErrorText text = explain(error);
    m_problem->setWords(
        Tone::Danger, Glyph::Failed, text.what, (text.where.isEmpty() ? QString() : QString(text.where + u". ")) + text.fix);
    m_problem->show();
}

void ChangeDetail::askKeychain(bool back)
{
    closeKeychain();
    auto *question = new KeychainQuestion(m_history->state.plan);
    const auto request = [this, back](bool withoutKeychain) {
        if (back)
            Q_EMIT undoRequested(withoutKeychain);
        else
            Q_EMIT resumeRequested(withoutKeychain);
    };
    connect(question, &KeychainQuestion::goOnRequested, this, [request] { request(true); });
    connect(question, &KeychainQuestion::againRequested, this, [request] { request(false); });
    m_keychain = question;
    m_box->insertWidget(m_box->indexOf(m_problem), question);
    if (isVisible())
        question->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
}

void ChangeDetail::closeKeychain()
{
    if (!m_keychain)
        return;
    m_keychain->hide();
    m_keychain->deleteLater(); // the button that was pressed stands in it
    m_keychain = nullptr;
}

QString ChangeDetail::planId() const
{
    return m_history ? m_history->state.plan.id : QString();
}

} // namespace ui
