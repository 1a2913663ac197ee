#pragma once

#include "tests/ui/look_application.h"
#include "tests/ui/workbench_fixture.h"
#include "ui/pages/entity_page.h"
#include "ui/views/table_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace test {

/// A page of one kind with the lists it shows, and settings that nobody else sees.
struct EntityPageFixture {
    QTemporaryDir folder;
    WorkbenchFixture work;
    std::unique_ptr<ui::EntityPage> page;

    EntityPageFixture()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("gatehouse-test"));
        QSettings().clear();
    }

    void open(const QString &kind)
    {
        page = std::make_unique<ui::EntityPage>(work.bench, ui::entityPageKind(kind));
        page->resize(1000, 600);
        page->show();
    }

    ui::TableView *view() const { return page->findChild<ui::TableView *>(); }
    QString counts() const { return page->findChild<QLabel *>(QStringLiteral("serviceCounts"))->text(); }
    template <typename Widget> Widget *find(const QString &name) const { return page->findChild<Widget *>(name); }

    static tables::ServiceRow service(const QString &name)
    {
        tables::ServiceRow row;
        row.id = QStringLiteral("id of ") + name;
        row.name = name;
        row.host = QStringLiteral("h");
        return row;
    }
};

} // namespace test
