#pragma once

#include "tests/ui/pages/fake_token_engine.h"
#include "ui/pages/token_lab_page.h"
#include "ui/token/lab_field.h"
#include "ui/token/login_panel.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/callout.h"

#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QTreeView>

namespace test {

using namespace Qt::StringLiterals;
using ui::FlowStep;
using ui::TokenFlow;

/// The page of the token lab with an engine whose answers a test sets, worked by clicks and keys.
struct TokenLabFixture {
    std::unique_ptr<test::FakeTokenEngine> fake = std::make_unique<test::FakeTokenEngine>();
    std::unique_ptr<test::WorkbenchFixture> bench = std::make_unique<test::WorkbenchFixture>();
    std::unique_ptr<ui::TokenLabPage> page;

    /// @param prepare the engine, before the page asks it anything in the background
    explicit TokenLabFixture(const std::function<void(FakeTokenEngine &)> &prepare = {})
    {
        fake->tokens = test::FakeTokenEngine::loginTokens(QDateTime::fromSecsSinceEpoch(1'795'203'896, Qt::UTC));
        using Fake = test::FakeTokenEngine;
        fake->exchanges = { Fake::exchange(FlowStep::Discovery, ui::FlowParty::Provider, u"https://id/.well-known"_s, 200),
            Fake::exchange(FlowStep::TokenRequest, ui::FlowParty::Provider, u"https://id/token"_s, 200),
            Fake::exchange(FlowStep::Keys, ui::FlowParty::Provider, u"https://id/keys"_s, 200) };
        if (prepare)
            prepare(*fake);
        makePage();
    }

    void makePage()
    {
        bench->bench.engine.tokens = fake->engine();
        page = std::make_unique<ui::TokenLabPage>(bench->bench);
        page->resize(1200, 900);
        page->show();
        page->enter({ .page = u"token-lab"_s });
    }

    template <typename Widget> Widget *find(const QString &name) const { return page->findChild<Widget *>(name); }
    void press(const QString &name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QTreeView *table() const { return find<QTreeView>(u"exchanges"_s); }

    void type(const QString &name, const QString &text) const
    {
        auto *combo = find<QComboBox>(name);
        QLineEdit *line = combo ? combo->lineEdit() : find<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    void choose(TokenFlow flow) const
    {
        auto *combo = find<QComboBox>(u"labFlow"_s);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < int(flow); ++i)
            QTest::keyClick(combo, Qt::Key_Down);
    }

    QString errorAt(const QString &name) const
    {
        for (const auto *field : page->findChildren<ui::LabField *>()) {
            if (field->input()->objectName() == name)
                return field->error();
        }
        return {};
    }

    /// Everything that can be read on the page now.
    QString shown() const
    {
        QStringList words;
        for (const auto *label : page->findChildren<QLabel *>())
            words << (label->isVisible() ? label->text() : QString());
        for (const auto *text : page->findChildren<QPlainTextEdit *>())
            words << (text->isVisible() ? text->toPlainText() : QString());
        for (const auto *badge : page->findChildren<ui::BadgeLabel *>())
            words << (badge->isVisible() ? badge->badge().text : QString());
        return words.join(u'\n');
    }

    void fillIn() const
    {
        type(u"labProvider"_s, u"https://id.example"_s);
        type(u"labApplication"_s, u"shop"_s);
    }

    void runLogin()
    {
        fillIn();
        press(u"runFlow"_s);
        QTRY_VERIFY(shown().contains(u"Finished"_s));
    }
};

} // namespace test
