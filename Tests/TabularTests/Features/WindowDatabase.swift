import Foundation
import GRDB
import Tabular

/// The same lags and windows in SQL, from a file: what the features must agree with.
struct WindowDatabase {
    /// A row of the table that is asked.
    struct Row {
        let series: Int
        let day: Int
        let value: Double?
    }

    /// What SQL says of a row; nil for NULL.
    struct Answer {
        let lag: Double?
        let statistics: [RollingStatistic: Double?]
        /// The largest absolute value of the series so far: rounding is measured by it, since SQLite takes what
        /// leaves a window off a running sum, whose rounding stays.
        let scale: Double
    }

    private let database: DatabaseQueue

    init(_ rows: [Row], at file: URL) throws {
        self.database = try DatabaseQueue(path: file.path)
        try database.write { database in
            try database.execute(sql: "CREATE TABLE source (place INTEGER, series INTEGER, day INTEGER, x REAL)")
            let insert = try database.makeStatement(sql: "INSERT INTO source VALUES (?, ?, ?, ?)")
            for (place, row) in rows.enumerated() {
                try insert.execute(arguments: [place, row.series, row.day, row.value])
            }
            try database.execute(
                sql: """
                    CREATE TABLE numbered AS
                    SELECT *, ROW_NUMBER() OVER (PARTITION BY series ORDER BY day) AS n FROM source;
                    CREATE UNIQUE INDEX numberedRow ON numbered (series, n);
                    """
            )
        }
    }

    /// The last `rows` published rows of each row, in the order in which rows were given.
    func answers(rows: Int, publicationLag: Int) throws -> [Answer] {
        let (first, last) = (publicationLag + rows, publicationLag + 1)
        let recent = "b.series = a.series AND b.n BETWEEN a.n - \(first) AND a.n - \(last) AND b.x IS NOT NULL"
        let mean = "(SELECT AVG(b.x) FROM numbered b WHERE \(recent))"
        let sql = """
            SELECT LAG(x, \(first)) OVER (PARTITION BY series ORDER BY day) AS lag,
              AVG(x) OVER w AS mean, SUM(x) OVER w AS total, MIN(x) OVER w AS least, MAX(x) OVER w AS most,
              COUNT(x) OVER w AS known,
              MAX(ABS(x)) OVER (PARTITION BY series ORDER BY day) AS scale,
              (SELECT AVG(x) FROM (SELECT b.x, ROW_NUMBER() OVER (ORDER BY b.x) AS r, COUNT(*) OVER () AS k
                 FROM numbered b WHERE \(recent)) WHERE r IN ((k + 1) / 2, (k + 2) / 2)) AS median,
              (SELECT SUM((b.x - m) * (b.x - m)) FROM numbered b, (SELECT \(mean) AS m) WHERE \(recent)) AS squares
            FROM numbered a
            WINDOW w AS (PARTITION BY series ORDER BY day ROWS BETWEEN \(first) PRECEDING AND \(last) PRECEDING)
            ORDER BY place
            """
        return try database.read { try GRDB.Row.fetchAll($0, sql: sql).map(Self.answer) }
    }

    private static func answer(_ row: GRDB.Row) -> Answer {
        let known: Double = row["known"]
        let squares: Double? = row["squares"]
        return Answer(
            lag: row["lag"],
            statistics: [
                .mean: row["mean"], .median: known > 0 ? row["median"] : nil, .sum: row["total"],
                .minimum: row["least"], .maximum: row["most"],
                .deviation: known > 1 ? squares.map { ($0 / (known - 1)).squareRoot() } : nil,
            ],
            scale: row["scale"] ?? 1
        )
    }
}
