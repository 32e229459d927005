import Foundation

/// The program that shows pages to the person at this machine.
struct Browser: Equatable {
    /// The program and its first arguments.
    let words: [String]

    /// The program that `BROWSER` names, or the desktop's own; nil where nobody sits before a desktop.
    init?(_ environment: [String: String]) {
        let named = environment["BROWSER", default: ""].split(separator: " ").map(String.init)
        let hasDesktop = environment["DISPLAY"] != nil || environment["WAYLAND_DISPLAY"] != nil
        guard !named.isEmpty || hasDesktop else { return nil }
        words = named.isEmpty ? ["xdg-open"] : named
    }

    /// Hands it a page, and waits until it ends, as one in the terminal does only when the reader has read.
    func open(_ page: URL) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words + [page.path]
        // Where it cannot be started, the path that was printed is enough.
        guard (try? process.run()) != nil else { return }
        process.waitUntilExit()
    }
}
