// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/replay.h"
#include "views/chartpanel.h"

#include <memory>

class QComboBox;
class QPushButton;

namespace headroom {

class EmptyState;
class ReplayChart;
class ReplayCourseModel;

// One bucket of a workspace through one cycle under both catalogs, as chart and table.
class ReplayCoursePanel final : public ChartPanel {
    Q_OBJECT
public:
    explicit ReplayCoursePanel(QWidget *parent = nullptr);

    void setReplay(const WorkspaceReplay &workspace, std::vector<ReplayCourse> courses);
    [[nodiscard]] ReplayChart *chart() const { return m_chart; }
    [[nodiscard]] const ReplayCourseModel *model() const { return m_model; }

Q_SIGNALS:
    void workspaceActivated(const QString &key);

private:
    ReplayCoursePanel(ReplayChart *chart, ReplayCourseModel *model, QWidget *parent);
    QWidget *makeControls();
    void show();

    ReplayChart *m_chart;
    ReplayCourseModel *m_model;
    WorkspaceReplay m_workspace;
    std::vector<ReplayCourse> m_courses;
    QComboBox *m_bucket = nullptr;
    QComboBox *m_cycle = nullptr;
};

// What a replay says of one workspace: waiting for it, why it could not be said, or its courses.
class ReplayDetail final : public QWidget {
    Q_OBJECT
public:
    explicit ReplayDetail(QWidget *parent = nullptr);

    void setNothing();
    void setWaiting(const QString &name);
    void setError(const QString &name, const QString &message);
    void setReplay(const WorkspaceReplay &workspace, std::vector<ReplayCourse> courses);

Q_SIGNALS:
    void workspaceActivated(const QString &key);
    void retryRequested();
    void statusMessage(const QString &message);
    void failed(const headroom::Error &error);

private:
    EmptyState *m_empty;
    ReplayCoursePanel *m_panel;
};

}  // namespace headroom
