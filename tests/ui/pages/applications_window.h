#pragma once

#include "tests/ui/fake_applications.h"
#include "tests/ui/look_application.h"
#include "ui/pages/applications_page.h"
#include "ui/views/chain_view.h"
#include "ui/views/table_view.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/state_panel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

namespace test {

/// The page of applications with its inspector beside it, and the hands of somebody who uses it.
class ApplicationsWindow {
public:
    ApplicationsWindow()
    {
        auto *pane = new QScrollArea;
        pane->setWidgetResizable(true);
        pane->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        pane->setFocusPolicy(Qt::NoFocus);
        auto *row = new QHBoxLayout(&window);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(page, 1);
        row->addWidget(pane);
        pane->setFixedWidth(ui::grown(336, QFontMetrics(QApplication::font())));
        QObject::connect(page, &ui::Page::inspectorChanged, &window, [this, pane] {
            if (QWidget *former = pane->takeWidget()) {
                former->hide();
                former->setParent(page); // whose it is
            }
            if (QWidget *next = page->inspector()) {
                pane->setWidget(next);
                next->show();
            }
        });
        fixture.bench.showDetails = [this](const core::Error &shown) { detailed = shown; };
        window.resize(1200, 900);
        window.show();
        window.activateWindow();
    }

    ApplicationsFixture fixture;
    QWidget window; ///< page and inspector side by side, as the main window has them
    ui::ApplicationsPage *page = new ui::ApplicationsPage(fixture.bench);

    EstateBuilder &estate() { return fixture.applications.builder; }

    /// "kiosk" waits, its twin waits too, "shop" is approved with a typing error in its consumer, "batch" is a consumer.
    void fill()
    {
        estate().estate.consumers.removeFirst();
        estate().consumer(QStringLiteral("shop-consumer"), QStringLiteral("0oa-sh0p"));
        for (const QString &name : { QStringLiteral("kiosk"), QStringLiteral("twin") }) {
            estate().application(
                name, QStringLiteral("0oa-") + name, QStringLiteral("dora@example.com"), name + QStringLiteral("-consumer"));
            estate().consumer(name + QStringLiteral("-consumer"), QStringLiteral("0oa-") + name);
            estate().contract(name, QStringLiteral("orders"), 1);
        }
    }

    void open(const QString &object = {})
    {
        page->enter({ .page = QStringLiteral("applications"), .object = object });
        QTRY_VERIFY(
            fixture.list.state() == ui::ApplicationList::State::Ready || fixture.list.state() == ui::ApplicationList::State::Failed);
    }

    template <typename Widget> Widget *named(const QString &name) const
    {
        for (Widget *widget : window.findChildren<Widget *>()) {
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

    QPushButton *button(const QString &words) const
    {
        for (QPushButton *one : window.findChildren<QPushButton *>()) {
            if (one->isVisible() && QString(one->text()).remove(QLatin1Char('&')) == words)
                return one;
        }
        return nullptr;
    }

    /// What Details was asked for.
    core::Error detailed;

    void click(const QString &words) const
    {
        QPushButton *found = button(words);
        QVERIFY2(found, qPrintable(QStringLiteral("no button ") + words));
        QTest::mouseClick(found, Qt::LeftButton);
    }

    ui::TableView *view() const { return page->findChild<ui::TableView *>(); }
    ui::ChainView *chain() const { return window.findChild<ui::ChainView *>(); }

    int rowOf(const QString &name) const
    {
        for (int row = 0; row < view()->model()->rowCount(); ++row) {
            if (view()->model()->index(row, 0).data().toString() == name)
                return row;
        }
        return -1;
    }

    void choose(const QString &name, Qt::KeyboardModifiers with = {})
    {
        const int row = rowOf(name);
        QVERIFY2(row >= 0, qPrintable(name));
        const QRect place = view()->visualRect(view()->model()->index(row, 0));
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, with, place.center());
    }

    QString callout() const
    {
        const auto *reason = window.findChild<ui::Callout *>(QStringLiteral("chainReason"));
        return reason && reason->isVisible() ? reason->sentence() : QString();
    }

    bool shows(const QString &sentence) const
    {
        for (const ui::StatePanel *panel : page->findChildren<ui::StatePanel *>()) {
            if (panel->isVisible() && panel->sentence().contains(sentence))
                return true;
        }
        return false;
    }
};

} // namespace test
