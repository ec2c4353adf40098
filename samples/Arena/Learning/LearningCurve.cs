using System;

namespace Arena;

/// <summary>What agents earn over time, in a fixed number of points: when all are taken, two each become one of twice the time.</summary>
internal sealed class LearningCurve
{
    /// <summary>As many as a view has room for, and more than the eye tells apart.</summary>
    private const int Capacity = 512;

    /// <summary>How far a point of the smooth curve follows the next one.</summary>
    private const float Smoothing = 0.15f;

    private readonly float[] _points = new float[Capacity];
    private readonly float[] _smooth = new float[Capacity];
    private int _count;
    private int _gathered;
    private float _sum;

    /// <summary>Of one point.</summary>
    public int Seconds { get; private set; } = 1;

    public ReadOnlySpan<float> Points => _points.AsSpan(0, _count);

    public ReadOnlySpan<float> Smooth => _smooth.AsSpan(0, _count);

    /// <param name="value">Of the second that has passed.</param>
    public void Add(float value)
    {
        _sum += value;
        _gathered++;

        if (_gathered < Seconds)
        {
            return;
        }

        if (_count == Capacity)
        {
            Halve();
        }

        _points[_count] = _sum / _gathered;
        _smooth[_count] = _count == 0 ? _points[0] : _smooth[_count - 1] + (Smoothing * (_points[_count] - _smooth[_count - 1]));
        _count++;
        _sum = 0;
        _gathered = 0;
    }

    /// <remarks>The point that is to be added next was gathered in half of the new time, and one point in 256 may be so.</remarks>
    private void Halve()
    {
        _count /= 2;
        Seconds *= 2;

        for (int i = 0; i < _count; i++)
        {
            _points[i] = (_points[2 * i] + _points[(2 * i) + 1]) / 2;
            _smooth[i] = _smooth[(2 * i) + 1];
        }
    }
}
