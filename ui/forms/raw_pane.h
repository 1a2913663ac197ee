#pragma once

#include "models/forms/form_draft.h"
#include "ui/widgets/surface.h"

#include <QTimer>

class QPushButton;

namespace ui {

class BadgeLabel;
class Callout;
class JsonView;
class SegmentedSwitch;

/// The raw side of a form: the object as JSON, in both directions. Secrets stand in it as dots, and dots that come back are the secret.
class RawPane : public Surface {
    Q_OBJECT

public:
    explicit RawPane(QWidget *parent = nullptr);
    /// @param draft outlives the pane or the next call; @param plugin name, or empty for other kinds
    void setDraft(forms::FormDraft &draft, const QString &plugin, const QStringList &secretPaths);
    void clear();
    /// The draft has changed elsewhere: writes it down.
    void refresh();
    /// Dotted paths that the gateway refused.
    void setRefused(const QStringList &paths);
    /// Why the text cannot be read; empty when it can.
    QString problem() const;
    /// The text as it was typed, when it cannot be read; otherwise empty.
    QString unread() const;
    /// Puts back what unread() said of the same draft.
    void setUnread(const QString &text);
    /// Takes over a configuration as documents show it, and tells what was put right.
    void paste(const QString &text);
    /// Takes over what was typed a moment ago.
    void settle();

Q_SIGNALS:
    /// A person has changed the draft, or problem().
    void edited();

private:
    QLayout *makeHead();
    QWidget *makeLegend();
    void readText();
    void pastePlugin(const QString &text);
    void pasteOther(const QString &text);
    void tellCorrections(const QStringList &sentences, bool good);
    /// Tells that dots of another text were pasted, which are no secret.
    bool refusesMask(const QJsonObject &pasted);
    static QString maskProblem();
    void markLines();
    QJsonObject shownObject() const;

    forms::FormDraft *m_draft = nullptr;
    QString m_plugin;
    QStringList m_secretPaths;
    QStringList m_refused;
    QString m_problem;
    QJsonObject m_shown; ///< what the text says, secrets included
    QJsonObject m_masked; ///< what its dots stand for: m_shown as it was when they were written
    QHash<QString, std::pair<int, int>> m_lines;
    QTimer m_pause; ///< while a person types
    SegmentedSwitch *m_extent;
    QWidget *m_legend = nullptr;
    BadgeLabel *m_refusedKey = nullptr; ///< of the legend, as the next
    BadgeLabel *m_changedKey = nullptr;
    JsonView *m_view;
    Callout *m_note;
    QWidget *m_noteBox;
    bool m_writing = false;
};

} // namespace ui
