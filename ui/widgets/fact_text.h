#pragma once

#include <QTextEdit>

namespace ui {

/// A name and a value to read.
struct Fact {
    QString name;
    QString value;
    bool technicalName = false; ///< shown in the fixed-width font
    bool technical = false; ///< likewise, the value
};

/// Many facts in two columns that fit any width: long values break wherever they must. All of it can be marked and copied.
class FactText : public QTextEdit {
    Q_OBJECT

public:
    explicit FactText(QWidget *parent = nullptr);
    void setFacts(QList<Fact> facts);
    const QList<Fact> &facts() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void write();
    void fitHeight();
    QList<Fact> m_facts;
    bool m_writing = false;
};

} // namespace ui
