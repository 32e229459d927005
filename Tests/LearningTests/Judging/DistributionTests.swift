import Learning
import Testing

@Suite struct DistributionTests {
    /// From scipy.stats.t.sf, SciPy 1.17.
    @Test(arguments: [
        (0, 5, 0.5), (1.3, 1, 0.20871440016015272), (2.5, 2, 0.06480586011075541), (-0.7, 7, 0.7467412239022),
        (2.06, 25, 0.02497624838640537), (1.66, 103, 0.04997804138525449), (3.9, 40, 0.00017945776424576875),
        (0.25, 3, 0.4093646112144148), (.infinity, 9, 0),
    ])
    func `tails of Student's t agree with SciPy`(value: Double, degrees: Int, tail: Double) {
        #expect(abs(StudentT.upperTail(value, degrees: degrees) - tail) < 1e-13)
    }

    /// From scipy.stats.chi2.sf, SciPy 1.17.
    @Test(arguments: [
        (0.5, 1, 0.47950012218695337), (3.2, 2, 0.2018965179946554), (7.8, 3, 0.050331097859853326),
        (1.1, 6, 0.9815358649098029), (25, 11, 0.009116681125526997), (40, 30, 0.10486428110798468), (0, 4, 1),
        (300, 200, 5.924540335483916e-06),
    ])
    func `tails of chi-squared agree with SciPy`(value: Double, degrees: Int, tail: Double) {
        #expect(abs(ChiSquared.upperTail(value, degrees: degrees) - tail) < 1e-12)
    }
}
