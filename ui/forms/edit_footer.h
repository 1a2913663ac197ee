#pragma once

#include "ui/style/glyphs.h"
#include "ui/widgets/surface.h"

class QPushButton;

namespace ui {

class GlyphLabel;
class Label;

/// The foot of the editor: where the draft stands, and the ways on.
class EditFooter : public Surface {
    Q_OBJECT

public:
    explicit EditFooter(QWidget *parent = nullptr);
    struct State {
        int changes = 0;
        int faults = 0; ///< fields with an error
        bool busy = false;
        bool previewing = false; ///< the form is covered
        bool merging = false; ///< it is being chosen whose changes count
        bool isNew = false;
        QString blocked {}; ///< why nothing can be saved, or empty
    };
    void setState(const State &state);

Q_SIGNALS:
    void cancelRequested();
    void previewRequested();
    void backRequested();
    void saveRequested();
    /// To the first field with an error.
    void faultRequested();

private:
    void say(Glyph glyph, Tone tone, const QString &sentence);

    GlyphLabel *m_mark;
    Label *m_words;
    QPushButton *m_goTo;
    QPushButton *m_cancel;
    QPushButton *m_preview;
    QPushButton *m_save;
    bool m_previewing = false;
};

} // namespace ui
