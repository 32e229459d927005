import Foundation
import TestSupport

extension ErrorStory {
    /// What is wrong with a cash pool.
    static let pool = [
        ErrorStory(
            name: "pool-several-mistakes",
            title: "Mistakes in portfolio.yaml",
            why: "a country is misspelt or named twice, or an amount is no number"
        ) {
            try $0.addNeighbour()
            try $0.share(["aland", "neighbor", "aland"], cash: Workspace.cash)
            try $0.edit("portfolio.yaml", replacing: "safety-net: 1000000", with: "safety-net: much")
        },
        ErrorStory(
            name: "pool-undecided",
            title: "A cash pool without one of its countries",
            why: "a country of the pool has no run for its coming draw: nobody knows what it will take from the pool"
        ) {
            try $0.addNeighbour()
            try $0.share(["aland", "neighbour"], cash: Workspace.cash)
        },
        ErrorStory(
            name: "pool-missing",
            title: "A cash pool's file that is not there",
            why: "--portfolio names a file that does not exist",
            command: ["plan", "--portfolio", "pools/north.yaml"]
        ) { _ in },
    ]
}

extension Workspace {
    /// A second country that plays as the first does.
    fileprivate func addNeighbour() throws {
        let config = try text("configs/aland.yaml").replacing("country: aland\n", with: "country: neighbour\n")
        try write(config, to: "configs/neighbour.yaml")
    }
}
