extension Progress {
    /// Tells what becomes of a country that another driver is at.
    func heard(_ event: CountryLock.Event, of country: String) {
        switch event {
        case .waits(let holder):
            let who = holder?.description ?? "another process, which does not say who it is"
            write("\(country): waiting for \(who)\n")
        case .ends(let holder): write("\(country): asked \(holder) to stop; waiting until it has\n")
        }
    }
}
