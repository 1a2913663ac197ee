#pragma once

#include "app/gui/edit_engine.h"
#include "models/net/exchange_log.h"
#include "tests/models/provisioning/plan_fixture.h"
#include "tests/ui/workbench_fixture.h"
#include "ui/forms/form_view.h"
#include "ui/pages/editor_page.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/segmented_switch.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>

#include <atomic>

namespace test {

using namespace Qt::StringLiterals;

/// The page in front of a sandbox, with the engine of the real program.
struct EditorDesk {
    explicit EditorDesk(sandbox::SandboxOptions options = { .provider = PlanFixture::fastKeys() })
        : plans(std::move(options))
        , parts { &pool, &exchanges, &plans.clock, plans.secrets, plans.folder.filePath(u"store.db"_s) }
    {
        around.bench.engine.edits = gui::makeEditEngine(parts);
        around.bench.engine.edits.save
            = [this, save = around.bench.engine.edits.save](const ui::Target &gateway, const provisioning::EntityEdit &edit,
                  const core::CancelToken &cancel) -> core::Result<provisioning::EditOutcome> {
            if (hold)
                release.acquire();
            if (lacksKeychain)
                return core::failure(core::Error::Kind::Keychain, u"gatehouse.no_keychain"_s);
            return save(gateway, edit, cancel);
        };
        ui::Target target = test::target(u"sandbox"_s);
        target.connection.adminUrl = plans.admin().connection().adminUrl;
        around.fake.node->plugins = { { u"jwt"_s, u"3.4.2"_s }, { u"key-auth"_s, u"3.4.2"_s } };
        around.session.open(target);
        page = std::make_unique<ui::EditorPage>(around.bench);
        page->resize(1'200, 800);
        page->show();
        page->activateWindow();
        QObject::connect(&around.navigator, &ui::Navigator::opened, page.get(), [this](const ui::Place &place) {
            if (place.page == u"edit"_s)
                page->enter(place);
        });
    }

    ~EditorDesk()
    {
        hold = false;
        release.release(); // whoever still waits, so that the rest can go
    }

    QString addService(const QString &name)
    {
        return plans.add(gateway::kinds::services(), { { u"name"_s, name }, { u"host"_s, u"up.example.com"_s } });
    }

    /// Opens and waits for the form.
    void open(const QString &kind, const QString &id, const QVariantMap &more = {})
    {
        QVariantMap details = more;
        details.insert(u"kind"_s, kind);
        around.navigator.open({ .page = u"edit"_s, .object = id, .details = details });
        QTRY_VERIFY(form()->isVisible() && form()->widget());
    }

    ui::FormView *form() const { return page->findChild<ui::FormView *>(); }

    QWidget *named(const QString &name) const
    {
        for (QWidget *widget : page->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

    QPushButton *button(const QString &words) const
    {
        for (QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().remove(u'&') == words)
                return button;
        }
        return nullptr;
    }

    void press(const QString &words) const
    {
        QTRY_VERIFY2(button(words) && button(words)->isEnabled(), qPrintable(words));
        QTest::keyClick(button(words), Qt::Key_Space);
    }

    void type(const QString &field, const QString &text) const
    {
        auto *input = qobject_cast<QLineEdit *>(named(field));
        QVERIFY2(input, qPrintable(field));
        input->selectAll();
        QTest::keyClicks(input, text);
    }

    /// What stands in a field; nothing when it is not there.
    QString text(const QString &field) const
    {
        const auto *input = qobject_cast<QLineEdit *>(named(field));
        return input ? input->text() : QString();
    }

    QString note() const
    {
        for (ui::Callout *callout : page->findChildren<ui::Callout *>()) {
            if (callout->isVisible())
                return callout->sentence();
        }
        return {};
    }

    /// Whether a label on the page has these words.
    bool says(const QString &words) const
    {
        const auto labels = page->findChildren<QLabel *>();
        return std::any_of(
            labels.begin(), labels.end(), [&words](const QLabel *label) { return label->isVisible() && label->text() == words; });
    }

    const ui::Task *last() const { return around.tasks.lastEnded(); }
    QJsonObject stored(const QString &id) { return plans.admin().get(gateway::kinds::services(), id).value_or(gateway::Entity()).json; }

    /// Of a conflict: whose value the field is to have.
    QWidget *whose(const QString &field) const
    {
        for (ui::SegmentedSwitch *choice : page->findChildren<ui::SegmentedSwitch *>()) {
            if (choice->accessibleName().startsWith(u"Whose value: "_s + field))
                return choice;
        }
        return nullptr;
    }

    std::atomic<bool> hold = false; ///< what is saved waits for a release
    std::atomic<bool> lacksKeychain = false; ///< as if what is saved had secrets
    QSemaphore release;
    PlanFixture plans;
    net::HttpPool pool;
    net::ExchangeLog exchanges;
    gui::EngineParts parts;
    test::WorkbenchFixture around;
    std::unique_ptr<ui::EditorPage> page;
};

} // namespace test
