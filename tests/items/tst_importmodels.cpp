// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/importpreviewmodel.h"
#include "items/importproblemmodel.h"
#include "items/mappingmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace headroom;

namespace {

const QString kFile = QStringLiteral("/exports/march.csv");

QStringList rowTexts(const QAbstractItemModel &model, int row, int role = Qt::DisplayRole)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts << model.index(row, column).data(role).toString();
    return texts;
}

FieldSource from(const QString &column)
{
    FieldSource source;
    source.from = column;
    return source;
}

}  // namespace

class TestImportModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void previewShowsRowsAsInTheFile();
    void previewPutsRefusedRowsFirst();
    void problemsSayWhereAndWhy();
    void mappingStartsWithNamesThatAreAlike();
    void mappingTellsWhatIsMissing();
    void mappingTellsWhatIsWrong_data();
    void mappingTellsWhatIsWrong();
    void aPathMayComeUpLater();
    void sameSourceChangesNothing();
};

void TestImportModels::previewShowsRowsAsInTheFile()
{
    ImportPreviewModel model(ImportPreviewModel::Side::InFile);
    const QAbstractItemModelTester tester(&model);
    ImportPreview preview;
    preview.sourceColumns = {QStringLiteral("a"), QStringLiteral("b")};
    preview.sourceRows = {{QStringLiteral("1"), QStringLiteral(" x ")}};
    preview.problems = {{kFile, 2, {}, QStringLiteral("is broken")}};
    model.setPreview(preview);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(rowTexts(model, 0), QStringList({QStringLiteral("1"), QStringLiteral(" x ")}));
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("b"));
}

void TestImportModels::previewPutsRefusedRowsFirst()
{
    ImportPreviewModel model(ImportPreviewModel::Side::Landed);
    const QAbstractItemModelTester tester(&model);
    ImportPreview preview;
    preview.landedColumns = {QStringLiteral("action")};
    preview.landedRows = {{QStringLiteral("chat")}};
    preview.problems = {{kFile, 7, QStringLiteral("units"), QStringLiteral("is below 0")},
                        {kFile, 1200, {}, QStringLiteral("is no JSON")}};
    model.setPreview(preview);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(rowTexts(model, 0), QStringList({QStringLiteral("Refused, line 7: units: is below 0"), QString()}));
    QCOMPARE(rowTexts(model, 1), QStringList({QStringLiteral("Refused, line 1,200: is no JSON"), QString()}));
    QCOMPARE(rowTexts(model, 2), QStringList({QStringLiteral("Lands"), QStringLiteral("chat")}));
    QVERIFY(model.index(1, 0).data(CalloutRole).toBool());
    QVERIFY(!model.index(2, 0).data(CalloutRole).toBool());
}

void TestImportModels::problemsSayWhereAndWhy()
{
    ImportProblemModel model;
    const QAbstractItemModelTester tester(&model);
    model.setProblems({{kFile, 1200, QStringLiteral("units"), QStringLiteral("is below 0")}});
    QCOMPARE(rowTexts(model, 0), QStringList({QStringLiteral("march.csv"), QStringLiteral("1,200"),
                                              QStringLiteral("units"), QStringLiteral("is below 0")}));
    QCOMPARE(rowTexts(model, 0, CopyRole),
             QStringList({kFile, QStringLiteral("1200"), QStringLiteral("units"), QStringLiteral("is below 0")}));
    QVERIFY(!model.index(0, ImportProblemModel::Line).data(SumRole).isValid());
}

void TestImportModels::mappingStartsWithNamesThatAreAlike()
{
    MappingModel model;
    const QAbstractItemModelTester tester(&model);
    model.start(FileFormat::Csv, {QStringLiteral("Event ID"), QStringLiteral("inputTokens"), QStringLiteral("other")});
    const Mapping mapping = model.mapping();
    QCOMPARE(mapping.fields.size(), 2U);
    QCOMPARE(mapping.fields[0].first, QStringLiteral("event_id"));
    QVERIFY(mapping.fields[0].second == from(QStringLiteral("Event ID")));
    QCOMPARE(mapping.fields[1].first, QStringLiteral("input_tokens"));
}

void TestImportModels::mappingTellsWhatIsMissing()
{
    MappingModel model;
    const int action = MappingModel::rowOf(QStringLiteral("action"));
    const QModelIndex note = model.index(action, MappingModel::Note);
    QCOMPARE(note.data().toString(), QStringLiteral("Required"));
    QVERIFY(note.data(CalloutRole).toBool());
    QVERIFY(model.obstacle().contains(QStringLiteral("action")));
    model.start(FileFormat::Csv, {QStringLiteral("event_id"), QStringLiteral("occurred_at"),
                                  QStringLiteral("workspace"), QStringLiteral("action")});
    QCOMPARE(model.obstacle(), QString());
    QCOMPARE(note.data().toString(), QString());
    QVERIFY(parseMapping(exportMapping(model.mapping())));
}

void TestImportModels::mappingTellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<FieldSource>("source");
    QTest::addColumn<QString>("said");
    FieldSource source = from({});
    QTest::newRow("no column chosen") << QStringLiteral("note") << source << QStringLiteral("Choose the column.");
    source = from(QStringLiteral("gone"));
    QTest::newRow("absent column") << QStringLiteral("note") << source << QStringLiteral("has no column “gone”");
    source = {};
    source.constant = QString();
    QTest::newRow("no constant") << QStringLiteral("note") << source << QStringLiteral("Give the constant.");
    source.constant = QStringLiteral("sometimes");
    QTest::newRow("no word of the field") << QStringLiteral("mode") << source << QStringLiteral("sometimes");
    source = {};
    source.hash = QStringList();
    QTest::newRow("empty hash") << QStringLiteral("event_id") << source << QStringLiteral("at least one column");
    source = from(QStringLiteral("a"));
    source.scale = QStringLiteral("much");
    QTest::newRow("scale is no number") << QStringLiteral("cost_usd") << source << QStringLiteral("decimal");
    source = from(QStringLiteral("a"));
    source.unit = QStringLiteral("s");
    source.epoch = QStringLiteral("once");
    QTest::newRow("epoch is no instant") << QStringLiteral("occurred_at") << source << QStringLiteral("epoch");
}

void TestImportModels::mappingTellsWhatIsWrong()
{
    QFETCH(QString, field);
    QFETCH(FieldSource, source);
    QFETCH(QString, said);
    MappingModel model;
    model.start(FileFormat::Csv, {QStringLiteral("a")});
    for (const char *required : {"event_id", "occurred_at", "workspace", "action"})
        model.setSource(MappingModel::rowOf(QLatin1String(required)), from(QStringLiteral("a")));
    QCOMPARE(model.obstacle(), QString());
    const int row = MappingModel::rowOf(field);
    model.setSource(row, source);
    const QString note = model.index(row, MappingModel::Note).data().toString();
    QVERIFY2(note.contains(said), qPrintable(note));
    QVERIFY2(model.obstacle().startsWith(field), qPrintable(model.obstacle()));
}

void TestImportModels::aPathMayComeUpLater()
{
    MappingModel model;
    model.start(FileFormat::JsonLines, {QStringLiteral("a")});
    const int row = MappingModel::rowOf(QStringLiteral("note"));
    model.setSource(row, from(QStringLiteral("meta.later")));
    QCOMPARE(model.index(row, MappingModel::Note).data().toString(), QString());
}

void TestImportModels::sameSourceChangesNothing()
{
    MappingModel model;
    const QSignalSpy changed(&model, &MappingModel::mappingChanged);
    const int row = MappingModel::rowOf(QStringLiteral("note"));
    model.setSource(row, from(QStringLiteral("a")));
    model.setSource(row, from(QStringLiteral("a")));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(MappingModel::rowOf(QStringLiteral("colour")), -1);
}

QTEST_GUILESS_MAIN(TestImportModels)
#include "tst_importmodels.moc"
