#include "tests/ui/forms/form_fixture.h"
#include "ui/forms/form_view.h"
#include "ui/forms/group_header.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using forms::FieldValue;
using Type = forms::FormField::Type;
using Level = ui::FormView::Level;

/// The form of a draft: levels, search, marks, errors, and rows that are made when they are shown.
class TestFormView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyWhatIsShownIsMade();
    void typingChangesTheDraftAndMarksTheField();
    void revertTakesItBack();
    void theMenuOffersDefaultAndNone();
    void changedShowsWhatIsChanged();
    void searchFindsByNameAndHelp();
    void anErrorStandsAtItsFieldUntilThatIsTouched();
    void goToOpensWhatIsClosed();
    void aChangeElsewhereIsShown();
    void ofASecretNothingIsTold();

private:
    QStringList visiblePaths() const;
    std::unique_ptr<forms::FormDraft> m_draft;
    std::unique_ptr<ui::FormView> m_view;
};

void TestFormView::init()
{
    forms::FormField config = test::field(u"config"_s, Type::Record);
    for (int i = 0; i < 20; ++i)
        config.fields.push_back(test::field(u"session_%1"_s.arg(i), Type::String));
    forms::FormField port = test::field(u"leeway"_s, Type::Integer, 0);
    port.description = u"Seconds of clock skew"_s;
    config.fields.push_back(port);
    forms::FormField secret = test::field(u"api_secret"_s, Type::String);
    secret.secret = true;
    config.fields.push_back(secret);
    forms::FormField issuer = test::field(u"issuer"_s, Type::String);
    issuer.required = true;
    config.fields.push_back(issuer);
    forms::FormSchema schema;
    schema.fields = { config };
    const QJsonObject opened { { u"config"_s,
        QJsonObject { { u"issuer"_s, u"https://old"_s }, { u"leeway"_s, 0 }, { u"api_secret"_s, u"old-secret"_s } } } };
    m_draft = std::make_unique<forms::FormDraft>(schema, opened, false);
    m_view = std::make_unique<ui::FormView>();
    m_view->resize(700, 500);
    m_view->setDraft(*m_draft, ui::outlineOf(u"plugins"_s, u"openid-connect"_s, *m_draft, {}), {});
    m_view->show();
    m_view->activateWindow();
}

QStringList TestFormView::visiblePaths() const
{
    QStringList paths;
    for (const ui::FormRow *row : m_view->findChildren<ui::FormRow *>()) {
        if (row->isVisible())
            paths << row->path();
    }
    paths.sort();
    return paths;
}

void TestFormView::onlyWhatIsShownIsMade()
{
    QCOMPARE(visiblePaths(), QStringList({ u"config.api_secret"_s, u"config.issuer"_s }));
    QCOMPARE(m_view->findChildren<ui::FormRow *>().size(), 2);
    m_view->setLevel(Level::All);
    QVERIFY(m_view->findChildren<ui::FormRow *>().size() < 10); // groups are closed
    m_view->openAll();
    QCOMPARE(visiblePaths().size(), 23);
}

void TestFormView::typingChangesTheDraftAndMarksTheField()
{
    QSignalSpy edited(m_view.get(), &ui::FormView::edited);
    ui::FormRow *row = m_view->row(u"config.issuer"_s);
    QTest::keyClicks(row->editor()->mainInput(), u"x"_s);
    QCOMPARE(m_draft->value(u"config.issuer"), FieldValue::of(u"https://oldx"_s));
    QVERIFY(row->isMarkedChanged());
    QCOMPARE(edited.size(), 1);
}

void TestFormView::revertTakesItBack()
{
    ui::FormRow *row = m_view->row(u"config.issuer"_s);
    QTest::keyClicks(row->editor()->mainInput(), u"x"_s);
    auto *revert = row->findChild<QPushButton *>();
    QVERIFY(revert && revert->isVisible());
    QCOMPARE(revert->accessibleName(), u"Revert: Issuer"_s);
    QTest::keyClick(revert, Qt::Key_Space);
    QCOMPARE(m_draft->changedPaths(), QStringList());
    QVERIFY(!row->isMarkedChanged());
}

void TestFormView::theMenuOffersDefaultAndNone()
{
    m_view->openAll();
    ui::FormRow *row = m_view->row(u"config.leeway"_s);
    QTest::keyClicks(row->editor()->mainInput(), u"5"_s);
    QTest::keyClick(row->editor()->mainInput(), Qt::Key_Space, Qt::ControlModifier);
    auto *menu = row->findChild<QMenu *>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 3);
    menu->actions().at(1)->trigger();
    QCOMPARE(m_draft->value(u"config.leeway"), FieldValue::null());
    menu->actions().at(0)->trigger();
    QCOMPARE(m_draft->value(u"config.leeway"), FieldValue::of(0));
}

void TestFormView::changedShowsWhatIsChanged()
{
    m_view->setLevel(Level::Changed);
    QCOMPARE(visiblePaths(), QStringList());
    m_draft->set(u"config.session_3", FieldValue::of(u"a"_s));
    m_view->refresh();
    QCOMPARE(visiblePaths(), QStringList { u"config.session_3"_s });
}

void TestFormView::searchFindsByNameAndHelp()
{
    m_view->setSearch(u"SESSION 7"_s);
    QCOMPARE(visiblePaths(), QStringList({ u"config.session_17"_s, u"config.session_7"_s }));
    m_view->setSearch(u"clock skew"_s);
    QCOMPARE(visiblePaths(), QStringList { u"config.leeway"_s });
    m_view->setSearch({});
    QCOMPARE(visiblePaths(), QStringList({ u"config.api_secret"_s, u"config.issuer"_s }));
}

void TestFormView::anErrorStandsAtItsFieldUntilThatIsTouched()
{
    m_view->setErrors({ { u"config.session_5"_s, u"The gateway says: no"_s } });
    QVERIFY(visiblePaths().contains(u"config.session_5"_s)); // shown although it is no essential
    ui::FormRow *row = m_view->row(u"config.session_5"_s);
    QCOMPARE(row->error(), u"The gateway says: no"_s);
    QCOMPARE(m_view->faults(), QStringList { u"config.session_5"_s });
    QTest::keyClicks(row->editor()->mainInput(), u"x"_s);
    QCOMPARE(row->error(), QString());
    QCOMPARE(m_view->faults(), QStringList());
}

void TestFormView::goToOpensWhatIsClosed()
{
    m_view->goTo(u"config.session_9"_s);
    ui::FormRow *row = m_view->row(u"config.session_9"_s);
    QVERIFY(row->isVisible());
    QTRY_VERIFY(row->editor()->mainInput()->hasFocus());
}

void TestFormView::aChangeElsewhereIsShown()
{
    m_draft->set(u"config.issuer", FieldValue::of(u"https://raw"_s));
    m_view->refresh();
    QCOMPARE(m_view->row(u"config.issuer"_s)->editor()->value(), FieldValue::of(u"https://raw"_s));
    QVERIFY(m_view->row(u"config.issuer"_s)->isMarkedChanged());
}

void TestFormView::ofASecretNothingIsTold()
{
    ui::FormRow *row = m_view->row(u"config.api_secret"_s);
    QTest::keyClicks(row->editor()->mainInput(), u"x"_s);
    QVERIFY(row->isMarkedChanged());
    for (const QLabel *label : row->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"old-secret"_s));
}

QTEST_MAIN(TestFormView)
#include "test_form_view.moc"
