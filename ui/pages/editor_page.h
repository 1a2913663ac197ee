#pragma once

#include "ui/forms/edit_session.h"
#include "ui/pages/page.h"
#include "ui/workbench.h"

#include <QPointer>
#include <QSet>

#include <map>
#include <memory>

class QBoxLayout;
class QPushButton;
class QSplitter;
class QStackedLayout;

namespace ui {

class Bones;
class Callout;
class ChangePreview;
class ConflictNote;
class EditFooter;
class FormView;
class KeychainQuestion;
class MergeView;
class PageHead;
class PluginChooser;
class RawPane;
class SegmentedSwitch;
class StatePanel;
struct FormContext;

/// The editor of one object of the gateway: a form of the gateway's own schema beside the same thing as JSON, a preview of the change, and
/// saving that can be undone. Place::object is the id, empty for a new one; the details are "kind", and of a new one "plugin",
/// "parentKind" and "parent". What is typed stays when somebody goes elsewhere and comes back.
class EditorPage : public Page {
    Q_OBJECT

public:
    explicit EditorPage(Workbench &bench, QWidget *parent = nullptr);
    ~EditorPage() override;
    void enter(const Place &place) override;
    QLineEdit *filterField() const override;
    QWidget *firstFocus() const override;
    void reload() override;
    QList<UnsavedDraft> unsaved() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Two sides of the splitter.
    enum class Sides {
        Both,
        Form,
        Json,
    };

    // editor_page.cpp: what is shown
    QWidget *makeBar();
    QWidget *makeNotes();
    QWidget *makeEditor();
    void makeStates();
    EditSession *session();
    FormContext formContext(bool isNew);
    void load();
    void choosePlugin();
    void showError(const core::Error &error);
    void showSession();
    static QString newKindWord(const QString &kind);
    void showHead();
    void showCounts();
    void showFooter();
    void showSides();
    void arrange();
    void takeForm();
    void takeRaw();
    void leave();
    void askToDiscard();
    void discard();
    void forgetUnchanged();

    // editor_page_save.cpp: what is done
    /// A save whose answer is awaited.
    struct Saving {
        QString key; ///< of its session
        Target target; ///< what it goes to, whatever is open when the answer comes
        QString kind;
        QString name; ///< what people call the object
        int task = 0;
    };
    bool isReady();
    /// Whether an answer about what is on the screen is awaited.
    bool isBusy() const;
    void setBusy(const QString &key, bool busy);
    /// Whether the person is at the place of the session on the screen.
    bool isHere() const;
    void preview();
    void save();
    void saveWithoutKeychain();
    void write(bool withoutKeychain);
    /// Whether the error is that secrets cannot be kept, which is asked about then.
    bool askAboutKeychain(const core::Error &error);
    void takeReview(const provisioning::EditReview &review);
    void takeOutcome(const Saving &saving, const core::Result<provisioning::EditOutcome> &outcome);
    void takeWritten(const Saving &saving, const provisioning::EditOutcome &outcome);
    void showStored(const Saving &saving, bool wasNew, const QStringList &different);
    /// Whether something stands in the way, which is shown then.
    bool showObstacle(const provisioning::EditReview &review);
    void forgetRefusal();
    void showRefusal(const core::Error &error);
    /// @param again what was tried
    void showFailure(const core::Error &error, void (EditorPage::*again)());
    void goOnWithMerged();
    void makeAgain();
    /// Whether it is being chosen whose changes count.
    bool isMerging() const;
    void backToForm();
    void clearNotes();
    void undone();
    std::function<void()> undoOf(const Saving &saving, const QString &planId);
    static void takeBack(const Workbench &bench, const Saving &saving, const QString &planId, const QPointer<EditorPage> &page);
    /// The one place where lists are told that an object of @p kind has changed.
    static void reloadLists(const Workbench &bench, const QString &kind);

    Workbench m_bench;
    QString m_key; ///< of the session on the screen; empty = none
    Place m_place;
    std::map<QString, std::unique_ptr<EditSession>> m_sessions;
    core::CancelToken m_loading;
    int m_loadTask = 0;
    core::CancelToken m_asking; ///< the gateway, for a preview
    int m_attempt = 0; ///< an answer to an earlier one is dropped
    QSet<QString> m_awaited; ///< keys of sessions that the gateway has been asked about
    QPointer<QWidget> m_focusBefore; ///< where the cursor was before the gateway was asked
    FieldRefusals m_refusals;
    provisioning::EditReview m_obstacle; ///< what the note is about
    core::Error m_error; ///< likewise

    PageHead *m_head;
    QStackedLayout *m_stack;
    QWidget *m_work; ///< bar, notes, form, footer
    QWidget *m_barBox;
    QBoxLayout *m_bar;
    QLineEdit *m_search;
    SegmentedSwitch *m_level;
    SegmentedSwitch *m_sides;
    Callout *m_note;
    QPushButton *m_noteAction;
    QPushButton *m_noteDetails;
    QPushButton *m_noteClose;
    ConflictNote *m_conflict;
    KeychainQuestion *m_keychain;
    QWidget *m_notes;
    QStackedLayout *m_middle;
    QSplitter *m_splitter;
    FormView *m_form;
    RawPane *m_raw;
    ChangePreview *m_preview;
    MergeView *m_merge;
    EditFooter *m_footer;
    PluginChooser *m_chooser;
    Bones *m_bones;
    StatePanel *m_failed;
    std::function<void()> m_noteAct;
};

} // namespace ui
