import Foundation

extension ErrorStory {
    /// What is wrong with files and disks.
    static let files = [
        ErrorStory(name: "truncated-gzip", title: "A compressed file that ends too early", why: "a copy was cut off") {
            let packed = try Data(contentsOf: $0.folder.appending(path: "data/lottery_sales.csv.gz"))
            try $0.write(packed.prefix(packed.count / 2), to: "data/sales.csv.gz")
            try $0.nameSalesFile("data/sales.csv.gz")
        },
        ErrorStory(
            name: "gzip-bomb",
            title: "A compressed file that expands beyond the limit",
            why: "a few bytes expand to more than data.expanded-size-limit-mb"
        ) {
            let script = "head -c 9000000 /dev/zero | gzip -9 >data/sales.csv.gz"
            _ = try Program(name: "/bin/bash")(["-c", script], in: $0.folder)
            try $0.nameSalesFile("data/sales.csv.gz")
            let planned = "  planned: ../data/planned.csv\n"
            try $0.edit("configs/aland.yaml", replacing: planned, with: planned + "  expanded-size-limit-mb: 8\n")
        },
        ErrorStory(
            name: "pointer-differs",
            title: "Data that are not those of the pointer file",
            why: "the data were changed without dvc, or not fetched after a change"
        ) {
            let pointer = "data/lottery_sales.csv.gz.dvc"
            let md5 = try $0.text(pointer).split(separator: "md5: ")[1].prefix(32)
            try $0.edit(pointer, replacing: String(md5), with: String(md5.reversed()))
        },
        ErrorStory(
            name: "pointer-broken",
            title: "A pointer file that is none",
            why: "the .dvc file holds something else"
        ) {
            try $0.write("outs: nothing\n", to: "data/lottery_sales.csv.gz.dvc")
        },
        ErrorStory(name: "data-missing", title: "A missing sales file", why: "the data were not fetched") {
            try $0.remove("data/lottery_sales.csv.gz")
        },
        ErrorStory(
            name: "data-is-folder",
            title: "A sales file that cannot be read",
            why: "a folder stands in its place"
        ) {
            try $0.remove("data/lottery_sales.csv.gz")
            try $0.write("", to: "data/lottery_sales.csv.gz/inside")
            try $0.remove("data/lottery_sales.csv.gz.dvc")
        },
        ErrorStory(
            name: "full-disk",
            title: "A full disk",
            why: "the disk of the runs has no space left",
            circumstance: .smallDisk(kilobytes: 36)
        ) { _ in },
        ErrorStory(
            name: "file-too-large",
            title: "A step that may not write its files",
            why: "a limit of the system (ulimit -f) is reached while a step writes"
        ) {
            try $0.replaceProgram("jackpot-validate", with: "ulimit -f 8; trap '' XFSZ; exec \"$real\" \"$@\"")
        },
        ErrorStory(name: "runs-is-file", title: "A runs folder that cannot be made", why: "a file stands in its place")
        {
            try $0.write("", to: "runs")
        },
    ]
}
