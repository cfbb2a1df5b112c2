// Arithmetic on blocks of neighbouring paths.
#ifndef COMMITBOOK_STEPS_H
#define COMMITBOOK_STEPS_H

#include <stddef.h>
#include <stdint.h>

/// How many paths are worked out together: enough to make a step's own cost small, few enough to keep
/// their numbers close to the processor.
enum { stepWidth = 128 };

/// What a step does. `Constant` takes its right number, `Of` its left one from the step itself.
enum __attribute__((enum_extensibility(closed))) StepOperation : int32_t {
  StepOperationBroadcast,
  StepOperationAdd,
  StepOperationAddConstant,
  StepOperationSubtract,
  StepOperationSubtractConstant,
  StepOperationSubtractOf,
  StepOperationMultiply,
  StepOperationMultiplyConstant,
  StepOperationRatio,
  StepOperationRatioConstant,
  StepOperationRatioOf,
  StepOperationPower,
  StepOperationPowerConstant,
  StepOperationPowerOf,
  StepOperationLarger,
  StepOperationLargerConstant,
  StepOperationSmaller,
  StepOperationSmallerConstant,
  StepOperationAtLeast,
  StepOperationAtLeastConstant,
  StepOperationAtLeastOf,
  StepOperationReaches,
  StepOperationReachesConstant,
  StepOperationReachesOf,
  StepOperationChoose,
  // What C does not do: these steps are for the caller.
  StepOperationScore,
  StepOperationQuantile,
  StepOperationKeep,
  StepOperationMonthNumber,
};
typedef enum StepOperation StepOperation;

/// One step on numbers that are stored for a block of paths, one place beside the other.
struct Step {
  StepOperation operation;
  /// The place that the result goes to, which is none of the operands'; for keeping, the number of
  /// what is kept.
  int32_t to;
  /// The places of the operands; for scores and quantiles also numbers of the caller's.
  int32_t a;
  int32_t b;
  int32_t c;
  double constant;
};
typedef struct Step Step;

/// Runs steps of arithmetic, in order.
void runSteps(const Step *_Nonnull steps, ptrdiff_t count, double *_Nonnull places);

/// Turns random words into the scores of a standard normal number: the middle of one of 2⁵² equal
/// steps of the chance, by algorithm AS 241, PPND16, of Wichura (Applied Statistics 37, 1988).
void normalScores(double *_Nonnull scores, const uint64_t *_Nonnull words);

/// The score that a standard normal number stays below with a chance above 0 and below 1.
double normalScore(double chance);

#endif
