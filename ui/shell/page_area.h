#pragma once

#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QWidget>

class QScrollArea;

namespace ui {

class Label;
class Page;
class Surface;

/// The page and, at its end, the inspector of what is chosen on it.
///
/// Where there is no room for both (a narrow window, a large font) the inspector folds away; asked for, it lies over the page then. Whether
/// it is wanted is remembered. It never makes the window wider. When nothing is chosen any more
/// the page gets the room back, a moment later.
class PageArea : public QWidget {
    Q_OBJECT

public:
    /// @param column what is left of the inspector
    explicit PageArea(QWidget *column, QWidget *parent = nullptr);
    /// Follows the inspector of @p page from now on.
    void showPage(Page *page);
    /// Shows or hides the inspector, if the page has one.
    void toggleInspector();
    bool isInspectorShown() const;
    /// Whether it lies over the page, which is not to be gone to by Tab then.
    bool isInspectorOver() const;
    /// Whether the shown page has, or had a moment ago, something to inspect.
    bool hasInspector() const;
    /// Where the inspector stands.
    QWidget *inspectorPane() const;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void takeInspector();
    void giveRoomBack();
    void arrange();
    bool isFolded() const;
    int paneWidth() const;
    void showOver(bool over);

    QWidget *m_column;
    Surface *m_pane;
    QScrollArea *m_scroll;
    Label *m_nothing;
    QPointer<Page> m_page;
    QPointer<QWidget> m_inspector;
    QPointer<Page> m_owner; ///< the page that the inspector came from
    QSet<const Page *> m_inspecting; ///< pages that have an inspector or had one a moment ago
    QTimer m_calm;
    bool m_wanted = true;
    bool m_over = false; ///< lies over the page
};

} // namespace ui
