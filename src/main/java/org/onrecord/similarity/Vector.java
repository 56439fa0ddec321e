package org.onrecord.similarity;

import java.util.Arrays;

/** A direction, as one byte for each dimension. Immutable. */
public final class Vector {

    private static final int GREATEST = 127;

    private final byte[] numbers;
    private final double length;

    private Vector(byte[] numbers) {
        this.numbers = numbers;
        this.length = Math.sqrt(product(numbers, numbers));
    }

    /** The same direction as numbers of any size. */
    static Vector of(float[] numbers) {
        float greatest = 0;
        for (float number : numbers) {
            greatest = Math.max(greatest, Math.abs(number));
        }
        var rounded = new byte[numbers.length];
        for (int i = 0; i < numbers.length && greatest > 0; i++) {
            rounded[i] = (byte) Math.round(numbers[i] * GREATEST / greatest);
        }
        return new Vector(rounded);
    }

    /** What {@link #bytes()} gave. */
    public static Vector of(byte[] bytes) {
        return new Vector(bytes.clone());
    }

    /** For keeping. */
    public byte[] bytes() {
        return numbers.clone();
    }

    /**
     * The cosine of the angle between both: 1 for the same direction. Vectors of different models cannot be compared.
     *
     * @throws IllegalArgumentException when the dimensions are not as many
     */
    public double cosine(Vector other) {
        if (numbers.length != other.numbers.length) {
            throw new IllegalArgumentException("vectors of %d and %d dimensions cannot be compared"
                    .formatted(numbers.length, other.numbers.length));
        }
        double lengths = length * other.length;
        return lengths == 0 ? 0 : Math.min(1, product(numbers, other.numbers) / lengths);
    }

    private static int product(byte[] one, byte[] other) {
        int sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vector vector && Arrays.equals(numbers, vector.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }
}
