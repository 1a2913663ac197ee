#pragma once

#include "ui/operations.h"
#include "ui/pages/page.h"
#include "ui/pages/typed_form.h"
#include "ui/widgets/check_list.h"
#include "ui/workbench.h"

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Callout;
class FieldRow;
class Label;
class PageHead;
class PageScroll;

/// A form about a gateway or a provider, which is checked before it is kept: inputs at the left, what the check finds at the right (below,
/// where there is no room), buttons at the foot. What was typed stays, whatever is found: when the page turns to something else it is put
/// aside, and is there again when the person comes back.
class CheckPage : public Page {
    Q_OBJECT

public:
    CheckPage(Workbench &bench, QWidget *parent);

    /// Starts the check, or stops the one that runs.
    void check();
    QList<UnsavedDraft> unsaved() const override;

Q_SIGNALS:
    /// The person goes back without anything being kept.
    void cancelled();

protected:
    /// The buttons of the page.
    struct Buttons {
        QPushButton *cancel;
        QPushButton *remove; ///< in the head
        QPushButton *check;
        QPushButton *once;
        QPushButton *save;
    };

    /// What the buttons do.
    enum class Purpose {
        Look, ///< only tell what is there
        Use, ///< go on without keeping it
        Save,
    };
    virtual void start(Purpose purpose) = 0;
    /// The removal was confirmed.
    virtual void forget() = 0;
    /// Sentence and explanation of the question before.
    virtual std::pair<QString, QString> forgetWords() const = 0;
    /// A line of the check is there: it may get a way on.
    virtual void lineShown(const core::CheckLine &line);

    /// Whose inputs can be typed into while something runs.
    enum class Inputs {
        Free,
        Locked, ///< what runs goes on with what stands there
    };

    /// Something that was written to this computer, once it is known what came of it.
    struct Written {
        Place about; ///< the form it was asked on
        int task; ///< of the window's list; it has yet to be ended
        bool shown; ///< the form still stands on the page
        bool here; ///< and the person still looks at it
    };

    /// Runs work(sink, token) and hands its result to done(), unless another run or another object came in between.
    template <typename Work, typename Done> void runCheck(Work work, Done done, Inputs inputs = Inputs::Free)
    {
        const int attempt = begin(inputs);
        m_running = bench().operations->run(
            this, [work = std::move(work), tell = sink(attempt)](const core::CancelToken &token) mutable { return work(tell, token); },
            [this, attempt, done = std::move(done)](auto result) {
                if (attempt != m_attempt)
                    return;
                endRun();
                done(std::move(result));
            });
    }
    /// The same for work that writes. It is a task of the window; another object does not stop it, and done(result, Written) is called in
    /// any case: what was written is to be told.
    template <typename Work, typename Done> void runWriting(const QString &title, Work work, Done done)
    {
        const int attempt = begin(Inputs::Locked);
        const auto running = std::make_shared<core::CancelToken>();
        const int task = startTask(title, running);
        *running = bench().operations->run(
            this, [work = std::move(work), tell = sink(attempt)](const core::CancelToken &token) mutable { return work(tell, token); },
            [this, attempt, task, about = m_about, done = std::move(done)](auto result) {
                const bool shown = attempt == m_attempt;
                if (shown)
                    endRun();
                done(std::move(result), Written { about, task, shown, shown && isHere() });
            });
        m_running = *running;
        m_writing = true;
    }
    /// The page turns to @p place: what was typed about another thing is put aside.
    void turnTo(const Place &place);
    /// The form is filled with what is known of its object.
    void settle();
    /// What was typed about the object before is put back.
    void restoreDraft();
    /// The object is known now, as what it was saved as: the form is about @p place, and nothing of it is unsaved.
    void settleAs(const Place &place);
    /// What was typed is given up, or is kept elsewhere by now. The next time the form begins anew.
    void giveUp();
    /// What was put aside about @p place is saved.
    void forgetDraft(const Place &place);
    /// Work that was to write has failed with @p error: the page says so where the person looks at it, otherwise the task does.
    void endFailed(const Written &written, const core::Error &error);
    /// What the form is about; no page = nothing.
    const Place &about() const;
    /// Whether the form was changed since it was filled.
    bool isChanged() const;
    /// Whether the person looks at this page and at what the form is about.
    bool isHere() const;
    /// What people call what is typed here.
    virtual QString draftName() const = 0;
    /// What belongs to the form beside its fields.
    TypedForm &typedForm();
    /// Forgets what runs. What writes goes on without the page.
    void dropRun();
    FieldRow *addField(const QString &title, QWidget *input, const QString &help);
    /// The same for an input of several parts, with how it is put aside and put back.
    FieldRow *addField(const QString &title, QWidget *input, const QString &help, std::function<QByteArray()> read,
        std::function<void(const QByteArray &)> write);
    /// Says what is wrong at @p row.
    void showAtField(FieldRow *row, const core::Error &error);
    /// An error that belongs to no input. @return its callout, for ways out
    Callout *showProblem(const core::Error &error, bool warning = false);
    void setResult(QWidget *result);
    void clearFindings();
    bool isBusy() const;

    Workbench &bench() const;
    PageHead *head() const;
    QVBoxLayout *form() const;
    /// Above the fields.
    QVBoxLayout *facts() const;
    CheckList *lines() const;
    const Buttons &buttons() const;

    void resizeEvent(QResizeEvent *event) override;

private:
    /// What was typed about something that the page does not show at present.
    struct Draft {
        Place about;
        QString name;
        TypedForm::Values values;
    };

    int begin(Inputs inputs);
    core::CheckSink sink(int attempt);
    int startTask(const QString &title, const std::shared_ptr<core::CancelToken> &running);
    void endRun();
    void setBusy(bool busy);
    void makeButtons();
    QWidget *makeGround();
    QWidget *makeFindings();
    QWidget *makeFoot();
    FieldRow *addRow(const QString &title, QWidget *input, const QString &help);
    void showLine(const core::CheckLine &line);
    std::function<void()> detailsOf(const core::Error &error) const;
    void askBeforeForgetting();
    void leave();

    Workbench *m_bench;
    core::CancelToken m_running;
    int m_attempt = 0;
    bool m_busy = false;
    bool m_writing = false; ///< what runs, writes
    Place m_about;
    TypedForm m_typed;
    QList<Draft> m_drafts; ///< put aside
    bool m_reveal = false;
    PageHead *m_head;
    Buttons m_buttons {};
    PageScroll *m_scroll;
    QBoxLayout *m_columns;
    QVBoxLayout *m_facts;
    QVBoxLayout *m_form;
    QList<FieldRow *> m_rows;
    Label *m_hint;
    CheckList *m_lines;
    QVBoxLayout *m_results;
    QWidget *m_result = nullptr;
};

} // namespace ui
