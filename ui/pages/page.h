#pragma once

#include "ui/place.h"
#include "ui/widgets/surface.h"

class QLineEdit;

namespace ui {

/// Something that was typed on a page and is nowhere else yet.
struct UnsavedDraft {
    QString name; ///< what people call it
    Place place {}; ///< where it is seen; no page = not with the gateway that is open
};

/// A page of the window. It is made when it is first gone to, and stays.
class Page : public Surface {
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr, Layer layer = Layer::Surface);

    /// The page is shown from now on; @p place says what on it.
    virtual void enter(const Place &place);
    /// Where typing filters the page; null = nowhere.
    virtual QLineEdit *filterField() const;
    /// Where the keyboard goes when what had it on the page is gone: to the first list or table, unless the page knows better; null = to
    /// its first control.
    virtual QWidget *firstFocus() const;
    /// Reads again what the page shows.
    virtual void reload();
    /// What stands at the right of the page about the chosen thing; null = nothing is chosen. The page owns it.
    virtual QWidget *inspector() const;
    /// How wide the page is, or will be, beside its inspector. What stands above its rows takes the height that it needs then at all times:
    /// a click on a row brings the inspector, and the second click of a double click must meet the same row.
    virtual void setNarrowestWidth(int width);
    /// What would be lost with the page.
    virtual QList<UnsavedDraft> unsaved() const;

Q_SIGNALS:
    /// inspector() is another one now.
    void inspectorChanged();
};

} // namespace ui
