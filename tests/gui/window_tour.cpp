#include "tests/gui/window_tour.h"

#include "tests/gui/window_checks.h"
#include "ui/forms/group_header.h"
#include "ui/main_window.h"
#include "ui/shell/error_details.h"
#include "ui/shell/overlay.h"
#include "ui/shell/unfinished_bar.h"
#include "ui/views/bones.h"
#include "ui/widgets/segmented_switch.h"

#include <QListView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace test {

namespace {

constexpr int patienceMs = 8'000;
constexpr int restMs = 100; ///< so long nothing may have moved

/// All that is seen and where, to find out whether it still moves.
size_t momentOf(const QWidget &window)
{
    size_t moment = 0;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible())
            moment = qHashMulti(moment, widget, widget->mapTo(&window, QPoint()), widget->width(), widget->height());
    }
    return moment;
}

bool showsBones(const QWidget &window)
{
    const QList<ui::Bones *> bones = window.findChildren<ui::Bones *>();
    return std::any_of(bones.cbegin(), bones.cend(), [](const ui::Bones *one) { return one->isVisible(); });
}

} // namespace

WindowTour::WindowTour(gui::Composition &program, Look look)
    : m_window(program.window())
    , m_look(std::move(look))
{
    m_person.look(&m_window);
}

ui::Overlay *WindowTour::openPanel() const
{
    const QList<ui::Overlay *> all = m_window.findChildren<ui::Overlay *>();
    const auto open = std::find_if(all.cbegin(), all.cend(), [](const ui::Overlay *one) { return one->isVisible(); });
    return open == all.cend() ? nullptr : *open;
}

bool WindowTour::wait(const std::function<bool()> &happened, const QString &what)
{
    if (QTest::qWaitFor(happened, patienceMs))
        return true;
    m_faults << u"not reached: %1"_s.arg(what);
    photograph(u"not reached "_s + what);
    return false;
}

void WindowTour::settle()
{
    size_t last = 0;
    QElapsedTimer still;
    still.start();
    wait(
        [&] {
            if (const size_t now = momentOf(m_window); now != last || showsBones(m_window)) {
                last = now;
                still.restart();
            }
            return still.elapsed() >= restMs;
        },
        u"rest"_s);
}

void WindowTour::stop(const QString &where)
{
    settle();
    ++m_stops;
    photograph(where);
    ui::Overlay *over = openPanel();
    for (const QString &fault : m_look(over ? static_cast<QWidget &>(*over) : m_window)) {
        if (!m_known.contains(fault)) {
            m_known.insert(fault);
            m_faults << u"[%1] %2"_s.arg(where, fault);
        }
    }
}

/// For those who want to see what is wrong: into the folder that GATEHOUSE_TOUR names.
void WindowTour::photograph(const QString &where) const
{
    const QString folder = qEnvironmentVariable("GATEHOUSE_TOUR");
    if (!folder.isEmpty())
        m_window.grab().save(u"%1/%2.png"_s.arg(folder, QString(where).replace(u'/', u'-')));
}

bool WindowTour::goTo(const QString &page)
{
    return wait([&] { return m_person.choose(u"Pages"_s, page); }, page);
}

bool WindowTour::press(const QString &button)
{
    if (!wait([&] { return m_person.offers(button); }, u"the button “%1”"_s.arg(button)))
        return false;
    m_person.find<QAbstractButton>(button)->click(); // which may lie below the edge of what scrolls
    return true;
}

void WindowTour::type(const QString &field, const QString &text)
{
    if (wait([&] { return m_person.find<QLineEdit>(field); }, u"the field “%1”"_s.arg(field)))
        m_person.type(field, text);
}

void WindowTour::turn(const QString &choice, int to)
{
    if (auto *choices = m_person.find<ui::SegmentedSwitch>(choice))
        choices->setCurrent(to);
    else
        m_faults << u"not reached: the choice “%1”"_s.arg(choice);
}

void WindowTour::takeStart()
{
    stop(u"first run"_s);
    QTest::keyClick(&m_window, Qt::Key_N, Qt::ControlModifier);
    if (wait([this] { return m_person.find<QLineEdit>(u"Admin API URL"_s); }, u"the page of a gateway"_s)) {
        stop(u"gateway"_s);
        type(u"Admin API URL"_s, u"http://127.0.0.1:1"_s);
        press(u"Check"_s);
        wait([this] { return m_person.offers(u"Check"_s); }, u"the check of a gateway"_s);
        stop(u"gateway, nobody answers"_s);
        press(u"Cancel"_s);
    }
    if (!press(u"Start the sandbox"_s))
        return;
    const auto opened = [this] {
        const auto *pages = m_person.find<QListView>(u"Pages"_s);
        return pages && pages->model()->rowCount() > 10;
    };
    wait(opened, u"the sandbox"_s);
    stop(u"overview"_s);
}

void WindowTour::takePages()
{
    QStringList pages;
    const QAbstractItemModel *model = m_person.find<QListView>(u"Pages"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).flags().testFlag(Qt::ItemIsSelectable))
            pages << model->index(row, 0).data().toString();
    }
    for (const QString &page : std::as_const(pages)) {
        if (goTo(page))
            stop(page);
        if (m_person.offers(u"Check"_s) && press(u"Check"_s)) {
            wait([this] { return m_person.offers(u"Check"_s); }, u"the check on "_s + page);
            stop(page + u", checked"_s);
        }
    }
    takeViewsOfActivity();
}

void WindowTour::takeViewsOfActivity()
{
    if (!goTo(u"Activity"_s))
        return;
    for (int view = 0; view < 3; ++view) {
        turn(u"What to show"_s, view);
        settle();
        for (QAbstractItemView *list : m_window.findChildren<QAbstractItemView *>()) {
            if (list->isVisible() && list->accessibleName() != u"Pages" && list->model()->rowCount() > 0)
                list->setCurrentIndex(list->model()->index(0, 0));
        }
        stop(u"Activity, view %1"_s.arg(view));
    }
}

void WindowTour::takePanels()
{
    for (const QString &page : { u"Services"_s, u"Routes"_s, u"Consumers"_s, u"Plugins"_s }) {
        goTo(page);
        auto *table = m_person.find<QAbstractItemView>(page, m_window.findChild<QStackedWidget *>());
        if (!wait([&] { return table && table->isVisible() && table->model()->rowCount() > 0; }, u"rows of "_s + page))
            continue;
        table->setCurrentIndex(table->model()->index(0, 0));
        if (const auto *pane = m_window.findChild<QWidget *>(u"inspector"_s); !pane->isVisible())
            QTest::keyClick(&m_window, Qt::Key_I, Qt::ControlModifier);
        stop(page + u", inspector"_s);
        table->setFocus(Qt::TabFocusReason);
        QTest::keyClick(table, Qt::Key_Delete);
        stop(page + u", delete panel"_s);
        press(u"Cancel"_s);
    }
    const std::pair<QString, QString> overlays[] { { u"openPalette"_s, u"palette"_s }, { u"showShortcuts"_s, u"shortcuts"_s },
        { u"showTasks"_s, u"tasks"_s } };
    for (const auto &[button, name] : overlays) {
        QTest::mouseClick(m_window.findChild<QWidget *>(button), Qt::LeftButton);
        if (!wait([this] { return openPanel(); }, name))
            continue;
        if (name == u"palette")
            QTest::keyClicks(m_window.focusWidget(), u"s"_s);
        stop(name);
        openPanel()->dismiss();
    }
    auto *details = m_window.findChild<ui::ErrorDetails *>();
    core::Error error;
    error.kind = core::Error::Kind::Conflict;
    error.httpStatus = 409;
    error.text = u"UNIQUE violation detected on '{name=\"orders\"}'"_s;
    error.where = u"http://127.0.0.1:8001/services"_s;
    details->showError(error);
    stop(u"details of an error"_s);
    details->dismiss();
    takeUnfinished();
}

void WindowTour::takeUnfinished()
{
    auto *bar = m_window.findChild<ui::UnfinishedBar *>();
    const QDateTime made(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
    bar->setPlans({ { .id = u"a"_s, .name = u"orders-api"_s, .madeAt = made, .done = 3, .total = 9 },
        { .id = u"b"_s, .name = u"invoices-api"_s, .madeAt = made, .done = 3, .total = 9, .rollingBack = true } });
    stop(u"unfinished plans"_s);
    press(u"Roll back: orders-api"_s);
    stop(u"a plan that cannot be read"_s);
    press(u"Later: invoices-api"_s);
}

void WindowTour::takeFilledForm(const QString &page, const QString &button, const QString &where)
{
    if (!goTo(page) || !press(button) || !wait([this] { return m_person.find(u"Form, JSON or both"_s); }, where))
        return;
    for (const int side : { 0, 1, 2 }) {
        turn(u"Form, JSON or both"_s, side);
        stop(u"%1, side %2"_s.arg(where).arg(side));
    }
    takeAllFields(where);
}

void WindowTour::takeAllFields(const QString &where)
{
    turn(u"Form, JSON or both"_s, 1);
    turn(u"Which fields are shown"_s, 2);
    settle();
    for (ui::GroupHeader *group : m_window.findChildren<ui::GroupHeader *>()) {
        if (group->isVisible() && !group->isChecked())
            group->click();
    }
    stop(where + u", all fields"_s);
}

void WindowTour::takeEditor()
{
    takeFilledForm(u"Services"_s, u"New service…"_s, u"new service"_s);
    type(u"Host"_s, u"example.com"_s);
    press(u"Preview change"_s);
    stop(u"new service, preview"_s);
    press(u"Discard…"_s);
    stop(u"new service, whether to discard it"_s);
    press(u"Discard and go back"_s);
    takeFilledForm(u"Routes"_s, u"New route…"_s, u"new route"_s);
    if (!goTo(u"Plugins"_s) || !press(u"New plugin…"_s))
        return;
    for (const int scope : { 0, 1, 2, 3 }) {
        turn(u"What the plugin applies to"_s, scope);
        stop(u"which plugin, scope %1"_s.arg(scope));
    }
    turn(u"What the plugin applies to"_s, 0);
    for (const QString &plugin : { u"openid-connect"_s, u"rate-limiting"_s }) {
        goTo(u"Overview"_s);
        if (!goTo(u"Plugins"_s) || !press(u"New plugin…"_s))
            return;
        type(u"Search plugins"_s, plugin);
        press(u"Continue"_s);
        if (wait([this] { return m_person.find(u"Which fields are shown"_s); }, plugin)) {
            stop(plugin);
            takeAllFields(plugin);
        }
    }
}

} // namespace test
