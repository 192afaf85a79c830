// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/live_view.h"

#include "models/live_table.h"
#include "report/agency_look.h"
#include "workbench/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

#include <algorithm>

namespace samvirke {

namespace {

constexpr int margin = 6;
constexpr int usualLongest = 17;

bool isHeading(const QModelIndex &index)
{
    return index.data(LiveTable::HeadingRole).toBool();
}

Tone toneOf(const QModelIndex &index)
{
    return static_cast<Tone>(index.data(LiveTable::ToneRole).toInt());
}

QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    font.setBold(toneOf(index) == Tone::strong || toneOf(index) == Tone::alarm);
    return font;
}

/// The room that symbols take in front of the text.
int symbolsWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto symbols = static_cast<int>(index.data(LiveTable::AgenciesRole).toStringList().size());
    return symbols * (option.fontMetrics.capHeight() + 2 + margin);
}

/// @p text in lines of @p width, two at most; what does not fit is left out.
QStringList linesOf(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(text) <= width) {
        return {text};
    }
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(width);
    layout.endLayout();
    const int end = first.textLength();
    return {metrics.elidedText(text.left(end).trimmed(), Qt::ElideRight, width),
            metrics.elidedText(text.mid(end).trimmed(), Qt::ElideRight, width)};
}

} // namespace

void LiveDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const QPalette &palette = option.palette;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect rect = option.rect;
    QFont font = fontOf(option, index);
    if (isHeading(index)) {
        painter->fillRect(rect, palette.color(QPalette::AlternateBase));
        if (view != nullptr) { // over the whole row: each cell draws its part of it
            painter->setClipRect(rect);
            rect.setLeft(view->columnViewportPosition(0));
            rect.setRight(view->viewport()->width());
            font.setPointSizeF(font.pointSizeF() * 0.9);
            font.setBold(true);
            painter->setFont(font);
            painter->setPen(palette.color(QPalette::PlaceholderText));
            painter->drawText(rect.adjusted(margin, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                              index.siblingAtColumn(0).data().toString());
        }
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = view != nullptr && view->hasFocus();
    if (selected) {
        painter->fillRect(rect, palette.color(focused ? QPalette::Highlight : QPalette::Button));
        if (index.column() == 0) {
            painter->fillRect(QRect(rect.topLeft(), QSize(3, rect.height())), palette.color(QPalette::Highlight));
        }
    }
    const Tone tone = toneOf(index);
    const QColor ink = selected && focused ? palette.color(QPalette::HighlightedText) : inkOf(tone, palette);
    rect.adjust(margin, 0, -margin, 0);
    for (const QString &agency : index.data(LiveTable::AgenciesRole).toStringList()) {
        const AgencyLook look = lookOf(*m_scenario, AgencyId(agency.toStdString()), isDark());
        const double size = option.fontMetrics.capHeight() / 2.0 + 1;
        const QPointF centre(rect.left() + size, rect.center().y() + 1);
        if (centre.x() + size > rect.right()) {
            break;
        }
        const auto corners = look.symbol(centre, size);
        painter->setPen(selected && focused ? QPen(palette.color(QPalette::HighlightedText)) : QPen(Qt::NoPen));
        painter->setBrush(look.colour);
        painter->drawPolygon(corners.data(), static_cast<int>(corners.size()));
        rect.setLeft(rect.left() + static_cast<int>(2 * size) + margin);
    }
    painter->setFont(font);
    painter->setPen(ink);
    const QString text = index.data().toString().simplified();
    const QFontMetrics metrics(font);
    const QStringList lines = rect.height() < 2 * metrics.lineSpacing()
                                  ? QStringList{metrics.elidedText(text, Qt::ElideRight, rect.width())}
                                  : linesOf(text, font, rect.width());
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, lines.join(QLatin1Char('\n')));
    painter->restore();
}

QSize LiveDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isHeading(index)) {
        return {0, option.fontMetrics.height() + 4};
    }
    const QFont font = fontOf(option, index);
    const QString text = index.data().toString().simplified();
    const int beside = 2 * margin + symbolsWidth(option, index);
    const auto *view = qobject_cast<const LiveView *>(option.widget);
    const int longest = option.fontMetrics.averageCharWidth() * (view == nullptr ? usualLongest : view->longest());
    const bool isKnown = option.rect.width() > beside; // asked for the height of a row
    const auto lines = isKnown ? linesOf(text, font, option.rect.width() - beside).size() : 1;
    return {std::min(longest, QFontMetrics(font).horizontalAdvance(text)) + beside + 2,
            static_cast<int>(lines) * option.fontMetrics.height() + 8};
}

LiveView::LiveView(QAbstractItemModel *model, const Scenario &scenario, const Words &words, const QString &name,
                   int stretched, QWidget *parent)
    : QTableView(parent), m_longest(usualLongest)
{
    setModel(model);
    setItemDelegate(new LiveDelegate(scenario, this));
    setAccessibleName(name);
    verticalScrollBar()->setAccessibleName(words("Debrief", "Scroll up and down"));
    horizontalScrollBar()->setAccessibleName(words("Debrief", "Scroll sideways"));
    setShowGrid(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    verticalHeader()->setMinimumSectionSize(1);
    QHeaderView *header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setTextElideMode(Qt::ElideRight);
    header->setSectionsClickable(false);
    header->setResizeContentsPrecision(100); // not what is seen, which depends on how high rows are
    header->setMinimumSectionSize(fontMetrics().height() + 2 * margin);
    for (int column = 0; column < model->columnCount(); ++column) {
        header->setSectionResizeMode(column,
                                     column == stretched ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    // rows are as high as what they say; those that stay the same are not measured again
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { measure(first, last); });
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) { measure(from.row(), to.row()); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { m_soon.start(); });
    connect(header, &QHeaderView::sectionResized, this, [this] { m_soon.start(); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] { measure(0, this->model()->rowCount() - 1); });
    m_soon.start();
}

void LiveView::measure(int first, int last)
{
    for (int row = first; row <= last && !m_soon.isActive(); ++row) {
        const int height = sizeHintForRow(row);
        if (height != rowHeight(row)) {
            setRowHeight(row, height);
        }
    }
}

QString LiveView::currentKey() const
{
    return currentIndex().isValid() ? currentIndex().data(LiveTable::KeyRole).toString() : QString{};
}

void LiveView::setCurrentKey(const QString &key)
{
    const auto found = key.isEmpty() ? QModelIndexList{}
                                     : model()->match(model()->index(0, 0), LiveTable::KeyRole, key, 1,
                                                      Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (!found.isEmpty() && found.front().row() != currentIndex().row()) {
        setCurrentIndex(found.front());
    }
}

bool LiveView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!(key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) && m_keys.contains(key->key())) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void LiveView::keyPressEvent(QKeyEvent *event)
{
    const auto it = m_keys.find(event->key());
    if (it != m_keys.end() && !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))) {
        if (!event->isAutoRepeat()) { // a key that stays down releases one inject
            it->second();
        }
        return;
    }
    QTableView::keyPressEvent(event);
}

void LiveView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0) {
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->index(row, 0).flags().testFlag(Qt::ItemIsSelectable)) {
                setCurrentIndex(model()->index(row, 0));
                break;
            }
        }
    }
}

} // namespace samvirke
