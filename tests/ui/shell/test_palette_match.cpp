#include "ui/shell/palette_match.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPaletteMatch : public QObject {
    Q_OBJECT

private:
    static QStringList titles(const QList<ui::PaletteItem> &items)
    {
        QStringList found;
        for (const ui::PaletteItem &item : items)
            found << item.title;
        return found;
    }

private Q_SLOTS:
    void aTextAnswers_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("answers");
        QTest::newRow("beginning") << u"serv"_s << u"Services"_s << true;
        QTest::newRow("words in another order") << u"gate add"_s << u"Add a gateway"_s << true;
        QTest::newRow("initials") << u"tl"_s << u"Token lab"_s << true;
        QTest::newRow("inside of a word") << u"lugin"_s << u"Plugins"_s << true;
        QTest::newRow("letters in order") << u"tknlab"_s << u"Token lab"_s << true;
        QTest::newRow("case") << u"THEME"_s << u"Theme: dark"_s << true;
        QTest::newRow("empty") << QString() << u"Services"_s << true;
        QTest::newRow("one word does not fit") << u"add route"_s << u"Add a gateway"_s << false;
        QTest::newRow("letters out of order") << u"balnekot"_s << u"Token lab"_s << false;
        QTest::newRow("nothing but marks") << u"???"_s << u"Services"_s << false;
        QTest::newRow("two letters inside of a word") << u"or"_s << u"Show the shortcuts"_s << false;
        QTest::newRow("japanese inside") << u"保護"_s << u"サービスの保護"_s << true;
        QTest::newRow("japanese") << u"サービス"_s << u"サービスの保護"_s << true;
    }

    void aTextAnswers()
    {
        QFETCH(QString, query);
        QFETCH(QString, text);
        QFETCH(bool, answers);
        QCOMPARE(ui::matchRank(query, text).has_value(), answers);
    }

    void theBestComesFirst()
    {
        const QList<ui::PaletteItem> items { { u"a"_s, u"Restore"_s }, { u"a"_s, u"Add a store"_s }, { u"a"_s, u"Store"_s } };
        QCOMPARE(titles(ui::matching(items, u"store"_s, 9)), QStringList({ u"Store"_s, u"Add a store"_s, u"Restore"_s }));
        QCOMPARE(ui::matching(items, u"store"_s, 2).size(), 2);
    }

    void aGroupStaysInOnePiece()
    {
        const QList<ui::PaletteItem> items { { u"a"_s, u"store"_s }, { u"b"_s, u"store b"_s }, { u"a"_s, u"the store"_s } };
        QCOMPARE(titles(ui::matching(items, u"store"_s, 9)), QStringList({ u"store"_s, u"the store"_s, u"store b"_s }));
    }

    void scatteredLettersCountOnlyWhenNothingIsBetter()
    {
        const QList<ui::PaletteItem> items { { u"a"_s, u"Plugins"_s }, { u"a"_s, u"Pull again, then sing"_s } };
        QCOMPARE(titles(ui::matching(items, u"plugins"_s, 9)), QStringList({ u"Plugins"_s }));
    }
};

QTEST_MAIN(TestPaletteMatch)
#include "test_palette_match.moc"
