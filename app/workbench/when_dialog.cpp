// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/when_dialog.h"

#include "plan/describe.h"
#include "plan/duration.h"
#include "plan/lookup.h"
#include "report/trigger_text.h"
#include "workbench/dialog_buttons.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace samvirke {

namespace {

QString happeningText(const Words &words, Happening what)
{
    switch (what) {
    case Happening::taken: return words("When", "a task is taken up");
    case Happening::decided: return words("When", "a task is decided on");
    case Happening::completed: return words("When", "a task is completed");
    case Happening::leadStated: return words("When", "somebody says that they lead");
    case Happening::leadTaken: return words("When", "the lead is taken over");
    case Happening::itemRead: return words("When", "a fact is read");
    case Happening::handedOver: return words("When", "a handover is accepted");
    case Happening::acknowledged: return words("When", "an inject is acknowledged");
    }
    return {};
}

template <class T, class Text>
void fill(QComboBox &box, const std::vector<T> &things, Text text)
{
    for (const T &thing : things) {
        box.addItem(text(thing), fromUtf8(thing.id.value));
    }
}

void choose(QComboBox &box, const std::string &id)
{
    box.setCurrentIndex(std::max(0, box.findData(fromUtf8(id))));
}

std::string chosen(const QComboBox &box)
{
    return box.currentData().toString().toStdString();
}

QString injectText(const Inject &inject)
{
    return QStringLiteral("#%1 %2").arg(injectNumber(inject), fromUtf8(inject.title));
}

/// "5" and "5 min" are minutes; an empty field is none. Nothing where that is no stretch of time.
std::optional<Millis> stretchIn(const QLineEdit &edit)
{
    const QString text = edit.text().trimmed();
    bool isNumber = false;
    const int minutes = text.toInt(&isNumber);
    if (text.isEmpty() || isNumber) {
        return minutes < 0 ? std::nullopt : std::optional<Millis>(std::chrono::minutes(minutes));
    }
    return parseDuration(text.toStdString());
}

Millis stretchOf(const QLineEdit &edit)
{
    return stretchIn(edit).value_or(Millis{0}); // what cannot be read cannot be set, either
}

} // namespace

WhenDialog::WhenDialog(const Words &words, const Scenario &scenario, const InjectId &own, const Trigger &trigger,
                       QWidget *parent)
    : QDialog(parent),
      m_words(words),
      m_scenario(scenario),
      m_kind(new QComboBox),
      m_inject(new QComboBox),
      m_what(new QComboBox),
      m_subject(new QComboBox),
      m_by(new QComboBox),
      m_branch(new QComboBox),
      m_option(new QComboBox),
      m_time(new QLineEdit),
      m_delay(new QLineEdit),
      m_deadline(new QLineEdit),
      m_sentence(new QLabel)
{
    setWindowTitle(m_words("When", "When it comes"));
    for (const QString &text :
         {QString(m_words("When", "at a time")), QString(m_words("When", "after another inject")),
          QString(m_words("When", "when something has happened")),
          QString(m_words("When", "at a time, unless something has happened by then")),
          QString(m_words("When", "if the facilitator chooses so")), QString(m_words("When", "by hand"))}) {
        m_kind->addItem(text);
    }
    std::erase_if(m_scenario.injects, [&](const Inject &inject) { return inject.id == own; });
    fill(*m_inject, m_scenario.injects, injectText);
    for (const auto &[what, name] : Names<Happening>::all) {
        m_what->addItem(happeningText(m_words, what), static_cast<int>(what));
    }
    m_by->addItem(m_words("When", "anybody"), QString{});
    fill(*m_by, m_scenario.agencies, [](const Agency &agency) { return fromUtf8(agency.name); });
    fill(*m_branch, m_scenario.branches, [](const Branch &branch) { return fromUtf8(branch.question); });

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(*form, m_words("When", "It comes"), m_kind, {});
    addRow(*form, m_words("When", "Time"), m_time, {atTime});
    addRow(*form, m_words("When", "Inject"), m_inject, {afterInject});
    addRow(*form, m_words("When", "What happens"), m_what, {whenHappened, unlessHappened});
    addRow(*form, m_words("When", "To what"), m_subject, {whenHappened, unlessHappened});
    addRow(*form, m_words("When", "By whom"), m_by, {whenHappened, unlessHappened});
    addRow(*form, m_words("When", "So long after it"), m_delay, {afterInject, whenHappened});
    addRow(*form, m_words("When", "Not later than"), m_deadline, {unlessHappened});
    addRow(*form, m_words("When", "Question"), m_branch, {onOption});
    addRow(*form, m_words("When", "Choice"), m_option, {onOption});
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);

    const auto stretch = [](Millis time) { return fromUtf8(formatDuration(time)); };
    Condition condition;
    if (const auto *at = std::get_if<AtTime>(&trigger)) {
        m_kind->setCurrentIndex(atTime);
        m_time->setText(stretch(at->at));
    } else if (const auto *after = std::get_if<AfterInject>(&trigger)) {
        m_kind->setCurrentIndex(afterInject);
        choose(*m_inject, after->inject.value);
        m_delay->setText(stretch(after->delay));
    } else if (const auto *when = std::get_if<WhenHappened>(&trigger)) {
        m_kind->setCurrentIndex(whenHappened);
        condition = when->condition;
        m_delay->setText(stretch(when->delay));
    } else if (const auto *unless = std::get_if<UnlessHappened>(&trigger)) {
        m_kind->setCurrentIndex(unlessHappened);
        condition = unless->condition;
        m_deadline->setText(stretch(unless->deadline));
    } else if (const auto *option = std::get_if<OnOption>(&trigger)) {
        m_kind->setCurrentIndex(onOption);
        choose(*m_branch, option->branch.value);
    } else {
        m_kind->setCurrentIndex(byHand);
    }
    m_what->setCurrentIndex(m_what->findData(static_cast<int>(condition.what)));
    choose(*m_by, condition.by.value);
    fillSubjects(condition.subject);
    const auto *option = std::get_if<OnOption>(&trigger);
    fillOptions(option == nullptr ? std::string{} : option->option.value);

    connect(m_what, &QComboBox::currentIndexChanged, this, [this] { fillSubjects({}); });
    connect(m_branch, &QComboBox::currentIndexChanged, this, [this] { fillOptions({}); });
    for (QComboBox *box : {m_kind, m_inject, m_what, m_subject, m_by, m_branch, m_option}) {
        connect(box, &QComboBox::currentIndexChanged, this, &WhenDialog::showFields);
    }
    for (QLineEdit *line : {m_time, m_delay, m_deadline}) {
        connect(line, &QLineEdit::textChanged, this, &WhenDialog::showFields);
    }
    const DialogButtons buttons = dialogButtons(*this, m_words, m_words("When", "&Set"));
    m_good = buttons.accept;
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_sentence);
    layout->addStretch();
    layout->addWidget(buttons.row);
    setMinimumWidth(520);
    showFields();
    m_kind->setFocus();
}

void WhenDialog::addRow(QFormLayout &form, const QString &name, QWidget *field, std::initializer_list<Kind> shownFor)
{
    field->setAccessibleName(name);
    form.addRow(name, field);
    m_fields.push_back({form.labelForField(field), field, shownFor});
}

WhenDialog::Kind WhenDialog::kind() const
{
    return static_cast<Kind>(std::max(0, m_kind->currentIndex()));
}

void WhenDialog::fillSubjects(const std::string &wanted)
{
    m_subject->clear();
    switch (static_cast<Happening>(m_what->currentData().toInt())) {
    case Happening::taken:
    case Happening::decided:
    case Happening::completed:
        fill(*m_subject, m_scenario.tasks, [](const Task &task) { return fromUtf8(task.title); });
        break;
    case Happening::leadStated:
    case Happening::leadTaken:
        fill(*m_subject, m_scenario.functions, [](const Function &function) { return fromUtf8(function.name); });
        break;
    case Happening::itemRead:
        fill(*m_subject, m_scenario.items, [](const Item &item) { return fromUtf8(item.text).simplified(); });
        break;
    case Happening::handedOver:
        fill(*m_subject, m_scenario.handovers, [](const Handover &handover) { return fromUtf8(handover.what); });
        break;
    case Happening::acknowledged: fill(*m_subject, m_scenario.injects, injectText); break;
    }
    choose(*m_subject, wanted);
}

void WhenDialog::fillOptions(const std::string &wanted)
{
    m_option->clear();
    if (const Branch *branch = samvirke::find(m_scenario.branches, BranchId(chosen(*m_branch)))) {
        fill(*m_option, branch->options, [](const BranchOption &option) { return fromUtf8(option.label); });
    }
    choose(*m_option, wanted);
}

void WhenDialog::showFields()
{
    for (const Shown &shown : m_fields) {
        const bool visible = shown.kinds.empty() || contains(shown.kinds, kind());
        shown.label->setVisible(visible);
        shown.field->setVisible(visible);
    }
    const auto times = {m_time, m_delay, m_deadline};
    const auto wrong = std::ranges::find_if(
        times, [this](const QLineEdit *line) { return line->isVisibleTo(this) && !stretchIn(*line); });
    m_good->setEnabled(wrong == times.end());
    m_sentence->setText(wrong == times.end()
                            ? triggerText(m_words, m_scenario, trigger())
                            : m_words("When", "“%1” is no stretch of time. Write 5, 5 min, 1 h 30 min or 90 s.")
                                  .with({(*wrong)->text()}));
}

Condition WhenDialog::condition() const
{
    return {static_cast<Happening>(m_what->currentData().toInt()), chosen(*m_subject), AgencyId(chosen(*m_by))};
}

Trigger WhenDialog::trigger() const
{
    switch (kind()) {
    case atTime: return AtTime{stretchOf(*m_time)};
    case afterInject: return AfterInject{InjectId(chosen(*m_inject)), stretchOf(*m_delay)};
    case whenHappened: return WhenHappened{condition(), stretchOf(*m_delay)};
    case unlessHappened: return UnlessHappened{condition(), stretchOf(*m_deadline)};
    case onOption: return OnOption{BranchId(chosen(*m_branch)), OptionId(chosen(*m_option))};
    case byHand: return ByHand{};
    }
    return ByHand{};
}

} // namespace samvirke
