extension Progress {
    /// Tells what becomes of a country that another driver is at.
    func heard(_ event: CountryLock.Event, of country: String) {
        switch event {
        case .waits(let holder):
            let who = holder?.description ?? "another process, which does not say who it is"
            locking(country, "lock waited for", "waiting for \(who)")
        case .ends(let holder):
            locking(country, "lock holder asked to stop", "asked \(holder) to stop; waiting until it has")
        case .clears(let holder):
            locking(country, "orphaned step ended", "ended the step that \(holder) left running when it was killed")
        }
    }
}
