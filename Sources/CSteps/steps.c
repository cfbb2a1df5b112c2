#include "steps.h"

#include <math.h>

// A sum of products stays two roundings, as in the base case and on every machine.
#pragma STDC FP_CONTRACT OFF

// The same code for several widths of vectors; the machine chooses when the program is loaded.
#if defined(__x86_64__) && defined(__linux__)
#define FOR_THIS_MACHINE __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define FOR_THIS_MACHINE
#endif

#define EACH(expression)                                                                    \
  {                                                                                         \
    for (int path = 0; path < stepWidth; path++) {                                          \
      double x = a[path];                                                                   \
      to[path] = (expression);                                                              \
    }                                                                                       \
    break;                                                                                  \
  }

#define PAIRS(expression)                                                                   \
  {                                                                                         \
    const double *restrict b = places + (ptrdiff_t)step.b * stepWidth;                       \
    for (int path = 0; path < stepWidth; path++) {                                          \
      double x = a[path], y = b[path];                                                      \
      to[path] = (expression);                                                              \
    }                                                                                       \
    break;                                                                                  \
  }

FOR_THIS_MACHINE
void runSteps(const Step *steps, ptrdiff_t count, double *places) {
  for (ptrdiff_t number = 0; number < count; number++) {
    const Step step = steps[number];
    const double k = step.constant;
    double *restrict to = places + (ptrdiff_t)step.to * stepWidth;
    const double *restrict a = places + (ptrdiff_t)step.a * stepWidth;
    switch (step.operation) {
      case StepOperationBroadcast:
        for (int path = 0; path < stepWidth; path++) to[path] = k;
        break;
      case StepOperationAdd: PAIRS(x + y)
      case StepOperationAddConstant: EACH(x + k)
      case StepOperationSubtract: PAIRS(x - y)
      case StepOperationSubtractConstant: EACH(x - k)
      case StepOperationSubtractOf: EACH(k - x)
      case StepOperationMultiply: PAIRS(x * y)
      case StepOperationMultiplyConstant: EACH(x * k)
      case StepOperationRatio: PAIRS(y == 0 ? 0 : x / y)
      case StepOperationRatioConstant: EACH(x / k)
      case StepOperationRatioOf: EACH(x == 0 ? 0 : k / x)
      case StepOperationPower: PAIRS(pow(x, y))
      case StepOperationPowerConstant: EACH(pow(x, k))
      case StepOperationPowerOf: EACH(pow(k, x))
      case StepOperationLarger: PAIRS(x > y ? x : y)
      case StepOperationLargerConstant: EACH(x > k ? x : k)
      case StepOperationSmaller: PAIRS(x < y ? x : y)
      case StepOperationSmallerConstant: EACH(x < k ? x : k)
      case StepOperationAtLeast: PAIRS(x >= y ? 1 : 0)
      case StepOperationAtLeastConstant: EACH(x >= k ? 1 : 0)
      case StepOperationAtLeastOf: EACH(k >= x ? 1 : 0)
      case StepOperationReaches: PAIRS(x - y >= -0.005 ? 1 : 0)
      case StepOperationReachesConstant: EACH(x - k >= -0.005 ? 1 : 0)
      case StepOperationReachesOf: EACH(k - x >= -0.005 ? 1 : 0)
      case StepOperationChoose: {
        const double *restrict b = places + (ptrdiff_t)step.b * stepWidth;
        const double *restrict c = places + (ptrdiff_t)step.c * stepWidth;
        for (int path = 0; path < stepWidth; path++) to[path] = a[path] != 0 ? b[path] : c[path];
        break;
      }
      case StepOperationScore:
      case StepOperationQuantile:
      case StepOperationKeep:
      case StepOperationMonthNumber: break;
    }
  }
}

/// The value of a polynomial of degree seven whose coefficients start with the constant.
static inline double polynomial(const double *coefficients, double r) {
  double value = coefficients[7];
  for (int place = 6; place >= 0; place--) value = value * r + coefficients[place];
  return value;
}

static const double centralAbove[8] = {
  3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3,
  1.3731693765509461125e4, 4.5921953931549871457e4, 6.7265770927008700853e4,
  3.3430575583588128105e4, 2.5090809287301226727e3,
};
static const double centralBelow[8] = {
  1, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
  2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4,
  5.2264952788528545610e3,
};
static const double nearAbove[8] = {
  1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0,
  3.64784832476320460504e0, 1.27045825245236838258e0, 2.41780725177450611770e-1,
  2.27238449892691845833e-2, 7.74545014278341407640e-4,
};
static const double nearBelow[8] = {
  1, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
  1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4,
  1.05075007164441684324e-9,
};
static const double farAbove[8] = {
  6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0,
  2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
  2.71155556874348757815e-5, 2.01033439929228813265e-7,
};
static const double farBelow[8] = {
  1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
  7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7,
  2.04426310338993978564e-15,
};

/// The score in the tails, where the chance is below 0.075 or above 0.925.
static double tailScore(double chance) {
  double root = sqrt(-log(chance < 0.5 ? chance : 1 - chance));
  double score = root <= 5 ? polynomial(nearAbove, root - 1.6) / polynomial(nearBelow, root - 1.6)
                           : polynomial(farAbove, root - 5) / polynomial(farBelow, root - 5);
  return chance < 0.5 ? -score : score;
}

double normalScore(double chance) {
  double distance = chance - 0.5;
  if (fabs(distance) > 0.425) return tailScore(chance);
  double r = 0.180625 - distance * distance;
  return distance * polynomial(centralAbove, r) / polynomial(centralBelow, r);
}

FOR_THIS_MACHINE
void normalScores(double *restrict scores, const uint64_t *restrict words) {
  double chances[stepWidth];
  for (int path = 0; path < stepWidth; path++) {
    chances[path] = ((double)(int64_t)(words[path] >> 12) + 0.5) * 0x1p-52;
  }
  // First as if all lay in the middle, without a branch; then the tails, which are few.
  for (int path = 0; path < stepWidth; path++) {
    double distance = chances[path] - 0.5;
    double r = 0.180625 - distance * distance;
    scores[path] = distance * polynomial(centralAbove, r) / polynomial(centralBelow, r);
  }
  for (int path = 0; path < stepWidth; path++) {
    if (fabs(chances[path] - 0.5) > 0.425) scores[path] = tailScore(chances[path]);
  }
}
