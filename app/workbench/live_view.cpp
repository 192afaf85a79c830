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

#include <algorithm>

namespace samvirke {

namespace {

constexpr int margin = 6;

bool isHeading(const QModelIndex &index)
{
    return index.data(LiveTable::HeadingRole).toBool();
}

Tone toneOf(const QModelIndex &index)
{
    return static_cast<Tone>(index.data(LiveTable::ToneRole).toInt());
}

} // namespace

void LiveDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const QPalette &palette = option.palette;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect rect = option.rect;
    QFont font = option.font;
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
    font.setBold(tone == Tone::strong || tone == Tone::alarm);
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
    const QFontMetrics metrics(font);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(index.data().toString().simplified(), Qt::ElideRight, rect.width()));
    painter->restore();
}

QSize LiveDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isHeading(index)) {
        return {0, option.fontMetrics.height() + 4};
    }
    QFont font = option.font;
    font.setBold(toneOf(index) == Tone::strong || toneOf(index) == Tone::alarm);
    const auto symbols = static_cast<int>(index.data(LiveTable::AgenciesRole).toStringList().size());
    const int longest = option.fontMetrics.averageCharWidth() * 18; // what is longer is read in the tip
    const int text = std::min(longest, QFontMetrics(font).horizontalAdvance(index.data().toString()));
    return {text + 2 * margin + symbols * (option.fontMetrics.capHeight() + 2 + margin) + 2,
            option.fontMetrics.height() + 8};
}

LiveView::LiveView(QAbstractItemModel *model, const Scenario &scenario, const Words &words, const QString &name,
                   int stretched, QWidget *parent)
    : QTableView(parent)
{
    setModel(model);
    setItemDelegate(new LiveDelegate(scenario, this));
    setAccessibleName(name);
    verticalScrollBar()->setAccessibleName(words("Debrief", "Scroll up and down"));
    horizontalScrollBar()->setAccessibleName(words("Debrief", "Scroll sideways"));
    setShowGrid(false);
    setWordWrap(false);
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
    header->setSectionsClickable(false);
    header->setResizeContentsPrecision(0); // what is seen decides: a feed grows long
    header->setMinimumSectionSize(fontMetrics().height() + 2 * margin);
    for (int column = 0; column < model->columnCount(); ++column) {
        header->setSectionResizeMode(column,
                                     column == stretched ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
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
