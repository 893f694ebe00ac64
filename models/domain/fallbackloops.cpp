// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fallbackloops.h"

#include <QQueue>
#include <QSet>

namespace headroom {

namespace {

using Edges = QHash<QString, QStringList>;

// The shortest way along edges, both ends included; empty: there is none.
QStringList way(const Edges &edges, const QString &from, const QString &to)
{
    QHash<QString, QString> cameFrom{{from, QString()}};
    QQueue<QString> next;
    next.enqueue(from);
    while (!next.isEmpty()) {
        const QString here = next.dequeue();
        if (here == to) {
            QStringList found;
            for (QString step = to; step != from; step = cameFrom.value(step)) found.prepend(step);
            found.prepend(from);
            return found;
        }
        for (const QString &after : edges.value(here)) {
            if (cameFrom.contains(after)) continue;
            cameFrom.insert(after, here);
            next.enqueue(after);
        }
    }
    return {};
}

// Without the routes that nothing leads back to; what is left is on a loop or between two.
void peel(Edges &edges)
{
    QHash<QString, QStringList> into;
    for (auto edge = edges.cbegin(); edge != edges.cend(); ++edge) {
        for (const QString &to : edge.value()) into[to] << edge.key();
    }
    QStringList ends;
    for (auto edge = into.cbegin(); edge != into.cend(); ++edge) {
        if (!edges.contains(edge.key())) ends << edge.key();
    }
    while (!ends.isEmpty()) {
        const QString end = ends.takeLast();
        for (const QString &from : into.value(end)) {
            const auto out = edges.find(from);
            if (out == edges.end()) continue;
            out->removeAll(end);
            if (!out->isEmpty()) continue;
            edges.erase(out);
            ends << from;
        }
    }
}

}  // namespace

QHash<std::pair<QString, QString>, QStringList> fallbackLoops(const std::vector<SheetAction> &actions)
{
    QSet<std::pair<QString, QString>> seen;
    Edges edges;
    for (const SheetAction &action : actions) {
        if (!action.fallbackRoute || *action.fallbackRoute == action.route) continue;
        if (seen.contains({action.route, *action.fallbackRoute})) continue;
        seen.insert({action.route, *action.fallbackRoute});
        edges[action.route] << *action.fallbackRoute;
    }
    peel(edges);
    QHash<std::pair<QString, QString>, QStringList> loops;
    for (auto edge = edges.cbegin(); edge != edges.cend(); ++edge) {
        for (const QString &fallback : edge.value()) {
            const QStringList back = way(edges, fallback, edge.key());
            if (!back.isEmpty()) loops.insert({edge.key(), fallback}, QStringList(edge.key()) + back);
        }
    }
    return loops;
}

}  // namespace headroom
