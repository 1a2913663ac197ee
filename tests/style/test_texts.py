import os
import unittest

from planted_tree import PlantedTree
from texts import faults

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Page</name>
    <message>
        <source>Connect</source>
        <translation{kind}>{text}</translation>
    </message>
</context>
</TS>
"""


class TestTexts(PlantedTree):
    def setUp(self):
        super().setUp()
        self.plant("translations/gatehouse_ja.ts", TS.format(kind="", text="接続"))

    def found(self, lupdate=None):
        return faults(self.root, lupdate)

    def test_translated_texts_are_clean(self):
        self.plant("ui/a.cpp", """
            label->setText(tr("Connect"));
            label->setText(u"%1 / %2"_s.arg(a).arg(b));
            label->setText(QCoreApplication::translate("Page", "Connect"));
            auto *button = new QPushButton(icon("plus"), tr("Add %1").arg(name), this);
            button->setObjectName(u"add"_s);
            menu->addAction(tr("Copy"), QKeySequence(u"Ctrl+C"_s), this, [] {});
            edit->setPlaceholderText(u"https://gateway.example:8444"_s);
            edit->setPlaceholderText(u"default"_s); // untranslated: a name of the gateway's
            QApplication::setApplicationDisplayName(u"Gatehouse"_s);
            // label->setText("commented out");
        """)
        self.assert_clean(self.found())

    def test_every_bare_text_is_found(self):
        for line in ('label->setText(u"Connect"_s);', 'setWindowTitle("Gatehouse console");', 'menu->addAction(u"Copy"_s);',
                     'auto *label = new QLabel(u"Name"_s, this);', 'QLabel label { u"Name"_s };', 'button->setToolTip(a ? tr("Yes") : u"No way"_s);',
                     'layout->addRow(u"Name"_s, edit);', 'edit->setAccessibleName(u"Größe"_s);', 'QMessageBox::warning(this, tr("A"), u"Broken"_s);'):
            with self.subTest(line=line):
                self.plant("ui/a.cpp", f"\n{line}\n")
                self.assert_fault(self.found(), "ui/a.cpp:2:", "not translated")

    def test_the_window_program_is_read_too(self):
        self.plant("app/gui/main.cpp", 'label->setText(u"Connect"_s);\n')
        self.assert_fault(self.found(), "app/gui/main.cpp:1:")

    def test_an_unfinished_entry_is_found(self):
        self.plant("translations/gatehouse_ja.ts", TS.format(kind=' type="unfinished"', text="接続"))
        self.assert_fault(self.found(), "unfinished: Connect")

    def test_an_empty_entry_is_found(self):
        self.plant("translations/gatehouse_ja.ts", TS.format(kind="", text=""))
        self.assert_fault(self.found(), "empty: Connect")

    def test_an_entry_that_nobody_uses_is_found(self):
        self.plant("translations/gatehouse_ja.ts", TS.format(kind=' type="vanished"', text="接続"))
        self.assert_fault(self.found(), "vanished: Connect")

    def test_no_translations_at_all_are_found(self):
        (self.root / "translations/gatehouse_ja.ts").unlink()
        self.assert_fault(self.found(), "no .ts file")

    @unittest.skipUnless(os.environ.get("LUPDATE"), "LUPDATE names no program")
    def test_a_text_that_is_not_in_the_file_is_found(self):
        page = '#include <QObject>\nclass Page : public QObject {\n    Q_OBJECT\n    QString text() { return tr("Connect"); }\n    %s\n};\n'
        self.plant("ui/page.h", page % "")
        self.assert_clean(self.found(os.environ["LUPDATE"]))
        self.plant("ui/page.h", page % 'QString more() { return tr("Disconnect"); }')
        self.assert_fault(self.found(os.environ["LUPDATE"]), "not in the file: Disconnect")


if __name__ == "__main__":
    unittest.main()
