/// What the features of a recipe remember of many series.
struct PanelMemory {
    private var series: [SeriesMemory]
    private var common: SeriesMemory
    /// Columns that each memory fills.
    private let seriesColumns: [Int]
    private let commonColumns: [Int]

    init(_ recipe: FeatureRecipe, series count: Int) {
        let own = recipe.features.filter { !$0.kind.isCommon }
        let shared = recipe.features.filter(\.kind.isCommon)
        self.series = Array(repeating: SeriesMemory(recipe, features: own), count: count)
        self.common = SeriesMemory(recipe, features: shared)
        let place = { (name: String) in recipe.columns.firstIndex(of: name) }
        self.seriesColumns = own.flatMap(\.columns).compactMap(place)
        self.commonColumns = shared.flatMap(\.columns).compactMap(place)
    }

    /// Writes the features of a row of a series into a matrix.
    func write(_ row: PlannedRow, of number: Int, to index: Int, of matrix: inout FeatureMatrix) {
        let start = index * matrix.columns.count
        for (column, value) in zip(seriesColumns, series[number].features(of: row)) {
            matrix.values[start + column] = value
        }
        for (column, value) in zip(commonColumns, common.features(of: row)) {
            matrix.values[start + column] = value
        }
    }

    /// Takes in a row of a series that has happened.
    mutating func remember(_ row: PastRow, of number: Int) {
        series[number].remember(row)
        common.remember(row)
    }
}
