import Formulas
import Projection
import Renewal

/// An offer with its commitments multiplied, in many sizes.
struct OfferSizes {
  /// The offer's number among the candidates.
  let candidate: Int
  let offer: String
  let sizes: [Size]

  /// One size.
  struct Size {
    let factor: Double
    let commitment: [Double]
    let pair: PathPair
  }

  /// The numbers that paths are to work out.
  var all: [PathModel.Quantity] { sizes.flatMap(\.pair.all) }

  /// How far sizes go around the one that the base case just fills, and how many there are.
  private static let around = 0.55...1.45
  private static let steps = 36

  /// The sizes of an offer; nil where it promises nothing.
  init?(_ candidate: Int, of plan: Plan, _ paths: inout PathModel) {
    let found = plan.outcome.candidates[candidate]
    let commitment = found.candidate.commitment
    guard commitment.contains(where: { $0 > 0 }) else { return nil }
    // The base case fills this multiple in every year; chances move around it.
    let filled =
      zip(found.eligibleSpend, commitment).filter { $1 > 0 }.map { $0 / $1 }.min() ?? 1
    let middle = filled > 0 ? filled : 1
    let spread = Self.around.upperBound - Self.around.lowerBound
    let factors = (0...Self.steps).map { step in
      middle * (Self.around.lowerBound + spread * Double(step) / Double(Self.steps))
    }
    self.init(candidate, factors: factors, of: plan, &paths)
  }

  /// An offer with its commitments multiplied by some factors.
  init(_ candidate: Int, factors: [Double], of plan: Plan, _ paths: inout PathModel) {
    let found = plan.outcome.candidates[candidate].candidate
    self.candidate = candidate
    offer = found.id
    var sizes: [Size] = []
    for factor in factors {
      let future = paths.future(changing: plan.renewal.commitments(of: candidate, times: factor))
      sizes.append(
        Size(
          factor: factor, commitment: found.commitment.map { $0 * factor },
          pair: PathPair(candidate, in: future, of: &paths)))
    }
    self.sizes = sizes
  }
}

extension RenewalModel {
  /// The inputs that change where a candidate's commitments are multiplied.
  package func commitments(of candidate: Int, times factor: Double) -> [InputValues] {
    var changed: [InputValues] = []
    if var values = model.inputs[Terms.commitment.id]?.values {
      values[candidate] = values[candidate].map { $0 * factor }
      changed.append(InputValues(Terms.commitment, values))
    }
    // A total that is stated for the term is of the offer's size.
    if let input = Clause.termCommitment.input, var values = model.inputs[input.id]?.values {
      let paper = paper(of: candidate)
      values[paper] = values[paper].map { $0 * factor }
      changed.append(InputValues(input, values))
    }
    return changed
  }
}
