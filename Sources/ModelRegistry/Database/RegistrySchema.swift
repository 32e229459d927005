import GRDB

/// The tables of the registry; migrations are only ever appended.
enum RegistrySchema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 runs, models, ledger, recommendations") { database in
            for statement in [run, step, artifact, modelVersion, alias, ledger, recommendation, notification] {
                try database.execute(sql: statement)
            }
        }
        migrator.registerMigration("2 studies and their trials") { database in
            for statement in [study, trial] { try database.execute(sql: statement) }
        }
        migrator.registerMigration("3 messages that expire") { database in try database.execute(sql: expiry) }
        migrator.registerMigration("4 what messages say") { database in
            try database.execute(sql: "ALTER TABLE notification ADD COLUMN content TEXT CHECK (content <> '')")
        }
        return migrator
    }

    private static let run = """
        CREATE TABLE run (
            id TEXT NOT NULL PRIMARY KEY,
            country TEXT NOT NULL CHECK (country <> ''),
            draw TEXT NOT NULL CHECK (draw GLOB '????-??-??'),
            openedAt TEXT NOT NULL CHECK (openedAt GLOB '????-??-??T??:??:??Z'),
            parent TEXT REFERENCES run (id),
            "key" TEXT NOT NULL,
            folder TEXT NOT NULL
        ) STRICT;
        CREATE INDEX runByCountry ON run (country, id);
        """

    private static let step = """
        CREATE TABLE step (
            run TEXT NOT NULL REFERENCES run (id),
            name TEXT NOT NULL CHECK (name <> ''),
            attempt INTEGER NOT NULL CHECK (attempt >= 1),
            exitStatus INTEGER NOT NULL CHECK (exitStatus BETWEEN 0 AND 255),
            outcome TEXT,
            program TEXT NOT NULL,
            startedAt TEXT NOT NULL CHECK (startedAt GLOB '????-??-??T??:??:??Z'),
            finishedAt TEXT NOT NULL CHECK (finishedAt GLOB '????-??-??T??:??:??Z'),
            milliseconds INTEGER NOT NULL,
            seal TEXT NOT NULL CHECK (length(seal) = 64),
            PRIMARY KEY (run, name, attempt),
            UNIQUE (run, name, seal)
        ) STRICT;
        """

    private static let artifact = """
        CREATE TABLE artifact (
            run TEXT NOT NULL REFERENCES run (id),
            file TEXT NOT NULL CHECK (file <> ''),
            step TEXT NOT NULL,
            sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
            PRIMARY KEY (run, file)
        ) STRICT;
        """

    private static let modelVersion = """
        CREATE TABLE modelVersion (
            country TEXT NOT NULL CHECK (country <> ''),
            version INTEGER NOT NULL CHECK (version >= 1),
            run TEXT NOT NULL UNIQUE REFERENCES run (id),
            sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
            family TEXT NOT NULL,
            wape REAL NOT NULL CHECK (wape >= 0),
            outcome TEXT NOT NULL CHECK (outcome IN ('promoted', 'refused', 'pending-approval', 'superseded')),
            inForce INTEGER,
            explanation TEXT NOT NULL,
            registeredAt TEXT NOT NULL CHECK (registeredAt GLOB '????-??-??T??:??:??Z'),
            registeredBy TEXT NOT NULL,
            PRIMARY KEY (country, version),
            FOREIGN KEY (country, inForce) REFERENCES modelVersion (country, version) DEFERRABLE INITIALLY DEFERRED
        ) STRICT;
        """

    private static let alias = """
        CREATE TABLE alias (
            country TEXT NOT NULL,
            name TEXT NOT NULL CHECK (name = 'champion'),
            version INTEGER NOT NULL,
            PRIMARY KEY (country, name),
            FOREIGN KEY (country, version) REFERENCES modelVersion (country, version)
        ) STRICT;
        """

    private static let ledger = """
        CREATE TABLE ledger (
            sequence INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
            at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??Z'),
            who TEXT NOT NULL CHECK (who <> ''),
            action TEXT NOT NULL CHECK (action <> ''),
            country TEXT NOT NULL,
            version INTEGER,
            run TEXT REFERENCES run (id),
            why TEXT NOT NULL CHECK (why <> ''),
            previousHash TEXT NOT NULL CHECK (length(previousHash) = 64),
            hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
            FOREIGN KEY (country, version) REFERENCES modelVersion (country, version)
        ) STRICT;
        CREATE TRIGGER ledgerIsNotEdited BEFORE UPDATE ON ledger
        BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
        CREATE TRIGGER ledgerIsNotCut BEFORE DELETE ON ledger
        BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
        """

    private static let recommendation = """
        CREATE TABLE recommendation (
            run TEXT NOT NULL PRIMARY KEY REFERENCES run (id),
            country TEXT NOT NULL,
            draw TEXT NOT NULL CHECK (draw GLOB '????-??-??'),
            status TEXT NOT NULL,
            jackpotHundredths INTEGER NOT NULL,
            currency TEXT NOT NULL CHECK (length(currency) = 3),
            model TEXT NOT NULL,
            sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
            at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??Z')
        ) STRICT;
        CREATE INDEX recommendationByDraw ON recommendation (country, draw);
        """

    private static let notification = """
        CREATE TABLE notification (
            idempotencyKey TEXT NOT NULL CHECK (idempotencyKey <> ''),
            channel TEXT NOT NULL CHECK (channel <> ''),
            run TEXT NOT NULL REFERENCES run (id),
            subject TEXT NOT NULL,
            body TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('queued', 'sent', 'failed')),
            attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
            receipt TEXT,
            queuedAt TEXT NOT NULL CHECK (queuedAt GLOB '????-??-??T??:??:??Z'),
            changedAt TEXT NOT NULL CHECK (changedAt GLOB '????-??-??T??:??:??Z'),
            claimedUntil TEXT CHECK (claimedUntil GLOB '????-??-??T??:??:??Z'),
            PRIMARY KEY (idempotencyKey, channel)
        ) STRICT;
        """

    /// The table of messages with one more state, and without a column that no build used.
    private static let expiry = """
        CREATE TABLE laterNotification (
            idempotencyKey TEXT NOT NULL CHECK (idempotencyKey <> ''),
            channel TEXT NOT NULL CHECK (channel <> ''),
            run TEXT NOT NULL REFERENCES run (id),
            subject TEXT NOT NULL,
            body TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('queued', 'sent', 'failed', 'expired')),
            attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
            receipt TEXT,
            queuedAt TEXT NOT NULL CHECK (queuedAt GLOB '????-??-??T??:??:??Z'),
            changedAt TEXT NOT NULL CHECK (changedAt GLOB '????-??-??T??:??:??Z'),
            PRIMARY KEY (idempotencyKey, channel)
        ) STRICT;
        INSERT INTO laterNotification SELECT
            idempotencyKey, channel, run, subject, body, state, attempts, receipt, queuedAt, changedAt
            FROM notification ORDER BY rowid;
        DROP TABLE notification;
        ALTER TABLE laterNotification RENAME TO notification;
        """

    private static let study = """
        CREATE TABLE study (
            id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 64),
            country TEXT NOT NULL CHECK (country <> ''),
            seed TEXT NOT NULL CHECK (seed <> '' AND seed NOT GLOB '*[^0-9]*'),
            space TEXT NOT NULL CHECK (json_valid(space)),
            strategy TEXT NOT NULL CHECK (json_valid(strategy)),
            data TEXT NOT NULL CHECK (length(data) = 64),
            startedAt TEXT NOT NULL CHECK (startedAt GLOB '????-??-??T??:??:??Z'),
            UNIQUE (country, seed, space, strategy, data)
        ) STRICT;
        """

    private static let trial = """
        CREATE TABLE trial (
            study TEXT NOT NULL REFERENCES study (id),
            number INTEGER NOT NULL CHECK (number >= 0),
            resource INTEGER NOT NULL CHECK (resource >= 1),
            parameters TEXT NOT NULL CHECK (json_valid(parameters)),
            status TEXT NOT NULL CHECK (status IN ('done', 'failed')),
            loss REAL,
            result TEXT NOT NULL CHECK (json_valid(result)),
            finishedAt TEXT NOT NULL CHECK (finishedAt GLOB '????-??-??T??:??:??Z'),
            PRIMARY KEY (study, number, resource),
            CHECK ((status = 'done') = (loss IS NOT NULL))
        ) STRICT;
        """
}
