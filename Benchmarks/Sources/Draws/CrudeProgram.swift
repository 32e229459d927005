/// What a crude program reached on the same draws, measured before this code was written.
enum CrudeProgram {
    /// Its best MAPE of each game, a fraction; none of Korea, which draws once a week.
    static let errors = [
        "lotofacil": 0.043, "quina": 0.048, "timemania": 0.087, "megasena": 0.083, "powerball": 0.116,
    ]
    /// The share of it that a model may err at most.
    static let share = 0.92
}
